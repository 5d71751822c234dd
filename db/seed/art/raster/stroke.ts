import type { Rgb } from '@/db/seed/art/colour/oklab'
import { type Contour, fill, fillEach } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'

/** The outline of a line as thick as `width` says at each share of its way. */
export function thickened(points: Contour, width: (share: number) => number): number[] {
  const count = points.length / 2
  const left: number[] = []
  const right: number[] = []
  for (let at = 0; at < count; at++) {
    const before = Math.max(0, at - 1) * 2
    const after = Math.min(count - 1, at + 1) * 2
    const dx = points[after]! - points[before]!
    const dy = points[after + 1]! - points[before + 1]!
    const reach = width(count === 1 ? 0 : at / (count - 1)) / 2 / (Math.hypot(dx, dy) || 1)
    left.push(points[at * 2]! - dy * reach, points[at * 2 + 1]! + dx * reach)
    right.push(points[at * 2 + 1]! - dx * reach, points[at * 2]! + dy * reach)
  }
  return left.concat(right.toReversed())
}

/** A line that thins from `wide` to `narrow`. */
export const tapered = (points: Contour, wide: number, narrow: number) =>
  thickened(points, (share) => wide + (narrow - wide) * share)

export function stroke(press: Press, points: Contour, width: number, ink: Rgb, opacity = 1): void {
  fill(press, [tapered(points, width, width)], ink, opacity)
}

/** Many tapering lines in one ink, as the veins of a leaf are. */
export function strokeAll(
  press: Press,
  lines: readonly Contour[],
  wide: number,
  narrow: number,
  ink: Rgb,
  opacity = 1,
): void {
  fillEach(
    press,
    lines.map((line) => tapered(line, wide, narrow)),
    ink,
    opacity,
  )
}
