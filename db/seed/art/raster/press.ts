import { type Coverage, coverageFor } from '@/db/seed/art/raster/coverage'
import { type Sheet, blankSheet } from '@/db/seed/art/raster/sheet'

/** Everything that paints needs: the sheet being printed and the scratch tables, made once per size and used again. */
export type Press = {
  width: number
  height: number
  /** Parts print here; it is laid over the picture, with its shadow, when the part is done. */
  sheet: Sheet
  picture: Sheet
  coverage: Coverage
  tile: Tile
}

/** What a shaded surface says about each pixel it covers, before it is turned into ink. */
export type Tile = {
  tone: Float32Array
  /** Place on the surface, in its own measure. */
  s: Float32Array
  t: Float32Array
  side: Uint8Array
}

export const NOTHING = 0
export const FRONT = 1
export const BACK = 2

export function pressFor(width: number, height: number): Press {
  const pixels = width * height
  return {
    width,
    height,
    sheet: blankSheet(width, height),
    picture: blankSheet(width, height),
    coverage: coverageFor(width, height),
    tile: {
      tone: new Float32Array(pixels),
      s: new Float32Array(pixels),
      t: new Float32Array(pixels),
      side: new Uint8Array(pixels),
    },
  }
}
