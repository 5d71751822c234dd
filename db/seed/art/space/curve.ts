import type { Vector } from '@/db/seed/art/space/vector'

export type Spot = readonly [number, number]

/** Writes a line of spots as one reads it: '0 0, .1 .35, 0 1'. */
export const spots = (line: string): readonly Spot[] =>
  line.split(',').map((spot) => spot.trim().split(' ').map(Number) as unknown as Spot)

export function bezier(a: Vector, b: Vector, c: Vector, d: Vector, steps: number): Vector[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps
    const u = 1 - t
    const at = (axis: 0 | 1 | 2) =>
      u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis]
    return [at(0), at(1), at(2)]
  })
}

/** The point of a line of points at a share of its way, counted in points. */
export function pointOn(line: readonly Vector[], share: number): Vector {
  const last = line.length - 1
  const at = Math.min(Math.max(share, 0), 1) * last
  const from = Math.min(last - 1, Math.floor(at))
  const a = line[from] as Vector
  const b = line[from + 1] as Vector
  const t = at - from
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

export function directionOn(line: readonly Vector[], share: number): Vector {
  const a = pointOn(line, Math.max(0, share - 0.02))
  const b = pointOn(line, Math.min(1, share + 0.02))
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) || 1
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length]
}

/** A smooth line through all the spots (Catmull-Rom), `steps` pieces between two of them. */
export function smoothed(line: readonly Spot[], steps: number, closed = false): Spot[] {
  const count = line.length
  const at = (index: number) =>
    line[closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] as Spot
  const smooth: Spot[] = []
  for (let piece = 0; piece < (closed ? count : count - 1); piece++) {
    const [a, b, c, d] = [at(piece - 1), at(piece), at(piece + 1), at(piece + 2)]
    for (let step = 0; step < steps; step++)
      smooth.push([spline(a, b, c, d, 0, step / steps), spline(a, b, c, d, 1, step / steps)])
  }
  if (!closed) smooth.push(at(count - 1))
  return smooth
}

function spline(a: Spot, b: Spot, c: Spot, d: Spot, axis: 0 | 1, t: number): number {
  const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]]
  return (
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  )
}

/** Reads a list of numbers, evenly spread over 0 to 1, at any place between. */
export function profile(values: readonly number[], share: number): number {
  const last = values.length - 1
  const at = Math.min(Math.max(share, 0), 1) * last
  const from = Math.min(last - 1, Math.floor(at))
  const t = at - from
  const a = values[from]!
  return a + (values[from + 1]! - a) * (t * t * (3 - 2 * t))
}
