/** Centimetres: x to the right, y up, z towards the eye. */
export type Vector = readonly [number, number, number]

export const UP: Vector = [0, 1, 0]

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const size = (a: Vector) => Math.hypot(a[0], a[1], a[2])
export const distance = (a: Vector, b: Vector) => size(minus(a, b))

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export function unit(a: Vector): Vector {
  const length = size(a) || 1
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** `start` plus each direction as far as the number before it says. */
export function along(start: Vector, ...steps: readonly (readonly [number, Vector])[]): Vector {
  let [x, y, z] = start
  for (const [by, way] of steps) {
    x += by * way[0]
    y += by * way[1]
    z += by * way[2]
  }
  return [x, y, z]
}

export const between = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

/** Turned about an axis of length 1. */
export function turned(a: Vector, axis: Vector, angle: number): Vector {
  const c = Math.cos(angle)
  return along(times(a, c), [Math.sin(angle), cross(axis, a)], [dot(a, axis) * (1 - c), axis])
}

/** What of `a` stands upright on `axis`: the nearest direction at a right angle to it. */
export const squareTo = (a: Vector, axis: Vector): Vector => unit(along(a, [-dot(a, axis), axis]))

/** On the compass around the upright axis: 0 to the right, a quarter towards the eye, then `up` in radians above the ground. */
export const heading = (compass: number, up: number): Vector => [
  Math.cos(compass) * Math.cos(up),
  Math.sin(up),
  Math.sin(compass) * Math.cos(up),
]
