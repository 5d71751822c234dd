import type { Rgb } from '@/db/seed/art/colour/oklab'
import { addContour, sweep } from '@/db/seed/art/raster/coverage'
import type { Press } from '@/db/seed/art/raster/press'
import { lay, widen } from '@/db/seed/art/raster/sheet'

/** x, y, x, y … in pixels. */
export type Contour = ArrayLike<number>

/** Paints shapes with one ink. Contours that wind the same way join; one that winds the other way is a hole. */
export function fill(press: Press, contours: readonly Contour[], ink: Rgb, opacity = 1): void {
  for (const contour of contours) addContour(press.coverage, contour)
  pour(press, ink, opacity)
}

/** Each with its own winding, all in one ink: for hundreds of spines or pinnae of one tone. */
export function fillEach(press: Press, contours: readonly Contour[], ink: Rgb, opacity = 1): void {
  for (const contour of contours) addContour(press.coverage, contour, area(contour) < 0)
  pour(press, ink, opacity)
}

function pour({ coverage, sheet }: Press, ink: Rgb, opacity: number): void {
  const [red, green, blue] = ink
  const { pixels, width } = sheet
  sweep(coverage, (y, from, to, row) => {
    widen(sheet, from, y, to, y + 1)
    for (let x = from; x < to; x++) {
      const share = row[x]! * opacity
      if (share > 0.004) lay(pixels, (y * width + x) * 4, red, green, blue, share)
    }
  })
}

/** The ink of a pixel; the answer is written into `ink`, and its opacity given back. */
export type Dye = (x: number, y: number, ink: [number, number, number]) => number

/** Paints a shape whose colour changes from place to place. */
export function dye(press: Press, contours: readonly Contour[], dyeAt: Dye): void {
  const { coverage, sheet } = press
  for (const contour of contours) addContour(coverage, contour)
  const ink: [number, number, number] = [0, 0, 0]
  sweep(coverage, (y, from, to, row) => {
    widen(sheet, from, y, to, y + 1)
    for (let x = from; x < to; x++) {
      if (row[x]! < 0.004) continue
      const share = row[x]! * dyeAt(x, y, ink)
      if (share > 0.004) lay(sheet.pixels, (y * sheet.width + x) * 4, ink[0], ink[1], ink[2], share)
    }
  })
}

/** Twice the area; its sign tells which way the contour winds. */
export function area(points: Contour): number {
  let sum = 0
  const count = points.length
  for (let at = 0; at < count; at += 2) {
    const next = (at + 2) % count
    sum += points[at]! * points[next + 1]! - points[next]! * points[at + 1]!
  }
  return sum
}
