import { degrees } from '@/db/seed/art/space/number'
import { type Vector, dot, unit } from '@/db/seed/art/space/vector'

/** Looks at the origin from `pitch` above the ground. `scale` is pixels for a centimetre there. */
export type Camera = {
  sine: number
  cosine: number
  /** Where the origin falls on the paper, in pixels. */
  x: number
  y: number
  scale: number
  /** Centimetres from the eye to the origin: far, so that nothing bulges. */
  away: number
  /** From the origin towards the eye. */
  eye: Vector
}

/** Pixels to the right and down, and how near to the eye in centimetres. */
export type Seen = [x: number, y: number, near: number]

export type View = { pitch: number; x: number; y: number; scale: number; away: number }

export function cameraAt(view: View): Camera {
  const sine = Math.sin(degrees(view.pitch))
  const cosine = Math.cos(degrees(view.pitch))
  return { sine, cosine, x: view.x, y: view.y, scale: view.scale, away: view.away, eye: [0, sine, cosine] }
}

export function see(camera: Camera, point: Vector): Seen {
  const near = point[2] * camera.cosine + point[1] * camera.sine
  const enlarged = (camera.away / (camera.away - near)) * camera.scale
  return [
    camera.x + point[0] * enlarged,
    camera.y - (point[1] * camera.cosine - point[2] * camera.sine) * enlarged,
    near,
  ]
}

export const nearness = (camera: Camera, point: Vector) => point[2] * camera.cosine + point[1] * camera.sine

/** Every picture is lit from the upper left, a little from the front, so that a row of cards shares one window. */
export const LIGHT = unit([-0.62, 0.68, 0.52])

/** Half way between the light and the eye: a surface that looks there shines. */
export const glanceOf = (camera: Camera): Vector =>
  unit([LIGHT[0] + camera.eye[0], LIGHT[1] + camera.eye[1], LIGHT[2] + camera.eye[2]])

export const facesEye = (camera: Camera, normal: Vector) => dot(normal, camera.eye) > 0
