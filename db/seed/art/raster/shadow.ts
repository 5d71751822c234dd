import { blur, type Mask } from '@/db/seed/art/raster/blur'
import type { Press } from '@/db/seed/art/raster/press'
import { type Box, type Sheet, isBlank, layOver, widen } from '@/db/seed/art/raster/sheet'

/** Soft shadows are made at a quarter of the size: their edges are wider than that anyway. */
export const COARSE = 4

/** In thousandths of the width of the picture, so that every size of it looks the same. */
export type Shadow = { right: number; down: number; soft: number; depth: number }

export const LEAF_SHADOW: Shadow = { right: 8, down: 13, soft: 9, depth: 0.46 }

/** What is left of red, green and blue in full shadow: it cools a little, as light from the room does. */
const SHADE = [0.3, 0.36, 0.36] as const

/** Lays the part on the picture; before that, its shadow falls on whatever is printed already, never on the bare wall. */
export function settle(press: Press, shadow: Shadow | null): void {
  const { sheet, picture } = press
  if (isBlank(sheet)) return
  if (shadow && !isBlank(picture)) {
    const unit = press.width / 1000
    const soft = Math.max(1, (shadow.soft * unit) / COARSE)
    const mask = maskOf(sheet, sheet.inked, Math.ceil(soft * 2) + 1)
    blur(mask, soft)
    darken(picture, mask, shadow.right * unit, shadow.down * unit, shadow.depth)
  }
  layOver(picture, sheet)
}

/** The alpha of a sheet, coarse, with room around for the blur. */
export function maskOf(sheet: Sheet, box: Box, room: number): Mask {
  const left = Math.floor(box.left / COARSE) - room
  const top = Math.floor(box.top / COARSE) - room
  const width = Math.ceil(box.right / COARSE) + room - left
  const height = Math.ceil(box.bottom / COARSE) + room - top
  const values = new Float32Array(width * height)
  for (let row = 0; row < height; row++) {
    const y = (top + row) * COARSE
    if (y < 0 || y >= sheet.height) continue
    for (let column = 0; column < width; column++) {
      const x = (left + column) * COARSE
      if (x >= 0 && x < sheet.width) values[row * width + column] = alphaAround(sheet, x, y)
    }
  }
  return { width, height, values, left, top }
}

function alphaAround({ pixels, width, height }: Sheet, x: number, y: number): number {
  const right = Math.min(x + 2, width - 1)
  const below = Math.min(y + 2, height - 1)
  const upper = pixels[(y * width + x) * 4 + 3]! + pixels[(y * width + right) * 4 + 3]!
  return (upper + pixels[(below * width + x) * 4 + 3]! + pixels[(below * width + right) * 4 + 3]!) / 1020
}

function darken(picture: Sheet, mask: Mask, right: number, down: number, depth: number): void {
  const { pixels, width, inked } = picture
  const fromX = Math.max(inked.left, Math.ceil(mask.left * COARSE + right))
  const toX = Math.min(inked.right, Math.floor((mask.left + mask.width - 1) * COARSE + right))
  const fromY = Math.max(inked.top, Math.ceil(mask.top * COARSE + down))
  const toY = Math.min(inked.bottom, Math.floor((mask.top + mask.height - 1) * COARSE + down))
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const at = (y * width + x) * 4
      if (pixels[at + 3] === 0) continue
      const shade = maskAt(mask, (x - right) / COARSE - mask.left, (y - down) / COARSE - mask.top) * depth
      if (shade < 0.004) continue
      pixels[at] = pixels[at]! * (1 - shade * (1 - SHADE[0]))
      pixels[at + 1] = pixels[at + 1]! * (1 - shade * (1 - SHADE[1]))
      pixels[at + 2] = pixels[at + 2]! * (1 - shade * (1 - SHADE[2]))
    }
  }
}

/** Between four values, in columns and rows of the mask. */
function maskAt(mask: Mask, x: number, y: number): number {
  const column = x | 0
  const row = y | 0
  const across = x - column
  const at = row * mask.width + column
  const { values, width } = mask
  const upper = values[at]! + (values[at + 1]! - values[at]!) * across
  const lower = values[at + width]! + (values[at + width + 1]! - values[at + width]!) * across
  return upper + (lower - upper) * (y - row)
}

/** Marks the whole sheet as printed, for pictures that are composed of full plates. */
export const markAll = (sheet: Sheet) => widen(sheet, 0, 0, sheet.width, sheet.height)
