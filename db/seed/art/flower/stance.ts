import { type Vector, along, cross, dot, squareTo, unit } from '@/db/seed/art/space/vector'

/** Where a flower sits, which way it looks and how large it is: its own measure is its radius. */
export type Stance = { at: Vector; axis: Vector; right: Vector; top: Vector; radius: number }

export function stanceAt(at: Vector, axis: Vector, radius: number): Stance {
  const way = unit(axis)
  const top = squareTo(Math.abs(dot(way, [0, 1, 0])) > 0.97 ? [0, 0, 1] : [0, 1, 0], way)
  return { at, axis: way, top, right: cross(way, top), radius }
}

/** A place of the flower, in radii: to its right, above its base, towards its top. */
export const placeOn = ({ at, axis, right, top, radius }: Stance, x: number, up: number, y: number): Vector =>
  along(at, [x * radius, right], [up * radius, axis], [y * radius, top])
