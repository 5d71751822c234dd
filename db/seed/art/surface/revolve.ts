import type { Camera } from '@/db/seed/art/space/camera'
import type { Spot } from '@/db/seed/art/space/curve'
import type { Vector } from '@/db/seed/art/space/vector'
import type { Lit } from '@/db/seed/art/surface/light'
import { type Mesh, meshOf } from '@/db/seed/art/surface/mesh'

/** A line of [radius, height] turned around the upright axis through `foot`. */
export type Turned = {
  foot: Vector
  line: readonly Spot[]
  lit: Lit
  /** Radians around the axis; 0 looks at the eye, negative is left. */
  from?: number
  to?: number
  columns?: number
  /** +1 when the line runs upwards on the outside, -1 when it runs downwards (an inside). */
  outward?: 1 | -1
  /** By angle and by the share of the line. */
  shade?: (angle: number, share: number) => number
  /** Not quite round: added to the radius, as a share of it. */
  swell?: (angle: number, share: number) => number
}

/** The mesh tells each place as s: angle, t: share of the way along the line. */
export function revolved(camera: Camera, turnedLine: Turned): Mesh {
  const { foot, line, from = -Math.PI, to = Math.PI, swell } = turnedLine
  return meshOf(camera, {
    columns: turnedLine.columns ?? 49,
    rows: line.length,
    lit: turnedLine.lit,
    outward: turnedLine.outward ?? 1,
    shade: turnedLine.shade && ((angle, share) => turnedLine.shade!(angle, share)),
    at: (across, share) => {
      const angle = from + (to - from) * across
      const [radius, height] = line[Math.round(share * (line.length - 1))]!
      const wide = radius * (1 + (swell?.(angle, share) ?? 0))
      return {
        point: [foot[0] + wide * Math.sin(angle), foot[1] + height, foot[2] + wide * Math.cos(angle)],
        s: angle,
        t: share,
      }
    },
  })
}

/** Points of a level ring, for framing and for clipping. */
export function ring(foot: Vector, radius: number, height: number, count = 24): Vector[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * Math.PI * 2
    return [foot[0] + radius * Math.sin(angle), foot[1] + height, foot[2] + radius * Math.cos(angle)]
  })
}
