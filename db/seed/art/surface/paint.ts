import { type Ramp, TONES } from '@/db/seed/art/colour/ramp'
import { type Coverage, addContour, sweep } from '@/db/seed/art/raster/coverage'
import { area, type Contour } from '@/db/seed/art/raster/fill'
import { BACK, NOTHING, type Press, type Tile } from '@/db/seed/art/raster/press'
import { lay, widen } from '@/db/seed/art/raster/sheet'
import type { Mesh } from '@/db/seed/art/surface/mesh'
import { addRim, rasterise, skirted } from '@/db/seed/art/surface/rasterise'

/** A second ink over a surface: how much of it each place takes, from 0 to 1. */
export type Overlay = { ramp: Ramp; tone: number; cover: (s: number, t: number) => number; back?: boolean }

export type Skin = {
  front: Ramp
  back: Ramp
  overlays?: readonly Overlay[]
  /** Added to the tone of every pixel: the quilting between veins. */
  relief?: ((s: number, t: number) => number) | null
  /** The tone where the mesh says nothing. */
  middle?: number
  opacity?: number
  outward?: 1 | -1
  /** Leaves out what turns its back: the far side of a pot. */
  frontOnly?: boolean
}

/** Paints a mesh to its own rim, or only what lies inside `outline` (the first contour; the others are holes in it). */
export function paintMesh(press: Press, mesh: Mesh, skin: Skin, outline?: readonly Contour[]): void {
  const { coverage } = press
  const sides = {
    outward: skin.outward ?? 1,
    hasSkirt: outline === undefined,
    frontOnly: skin.frontOnly ?? false,
  } as const
  if (outline) addOutline(coverage, outline)
  else addRim(coverage, mesh, sides)
  const box = { top: coverage.top, bottom: coverage.bottom }
  for (let y = box.top; y < box.bottom; y++) {
    const row = y * press.width
    if (coverage.rights[y]! >= 0)
      press.tile.side.fill(
        NOTHING,
        row + coverage.lefts[y]!,
        row + Math.min(coverage.rights[y]! + 1, press.width),
      )
  }
  rasterise(press, outline ? mesh : skirted(mesh, 1.6), sides)
  ink(press, skin)
}

function addOutline(coverage: Coverage, outline: readonly Contour[]): void {
  outline.forEach((contour, at) => addContour(coverage, contour, area(contour) < 0 === (at === 0)))
}

function ink({ coverage, sheet, tile }: Press, skin: Skin): void {
  const colour: [number, number, number] = [0, 0, 0]
  const opacity = skin.opacity ?? 1
  sweep(coverage, (y, from, to, row) => {
    widen(sheet, from, y, to, y + 1)
    for (let x = from; x < to; x++) {
      const share = row[x]! * opacity
      if (share < 0.004) continue
      inkOf(tile, y * sheet.width + x, skin, colour)
      lay(sheet.pixels, (y * sheet.width + x) * 4, colour[0], colour[1], colour[2], share)
    }
  })
}

function inkOf(tile: Tile, at: number, skin: Skin, colour: [number, number, number]): void {
  const side = tile.side[at]!
  const known = side !== NOTHING
  const s = tile.s[at]!
  const t = tile.t[at]!
  const tone =
    (known ? tile.tone[at]! : (skin.middle ?? 0.45)) + (known && skin.relief ? skin.relief(s, t) : 0)
  const { inks } = side === BACK ? skin.back : skin.front
  const first = toneAt(tone)
  colour[0] = inks[first]!
  colour[1] = inks[first + 1]!
  colour[2] = inks[first + 2]!
  if (!known || !skin.overlays) return
  for (const overlay of skin.overlays) {
    if (side === BACK && overlay.back === false) continue
    const share = overlay.cover(s, t)
    if (share < 0.004) continue
    const over = toneAt(tone + overlay.tone)
    colour[0] += (overlay.ramp.inks[over]! - colour[0]) * share
    colour[1] += (overlay.ramp.inks[over + 1]! - colour[1]) * share
    colour[2] += (overlay.ramp.inks[over + 2]! - colour[2]) * share
  }
}

const toneAt = (tone: number) => (tone <= 0 ? 0 : tone >= 1 ? TONES - 1 : (tone * (TONES - 1) + 0.5) | 0) * 3
