import { type Ramp, TONES } from '@/db/seed/art/colour/ramp'
import { depthsOf, openDepths, type Depths } from '@/db/seed/art/flower/depths'
import { blur, type Mask } from '@/db/seed/art/raster/blur'
import type { Press } from '@/db/seed/art/raster/press'
import { lay, widen } from '@/db/seed/art/raster/sheet'
import { clamp } from '@/db/seed/art/space/number'
import type { Mesh } from '@/db/seed/art/surface/mesh'
import type { Skin } from '@/db/seed/art/surface/paint'

/** One curved piece of something that is printed as a whole: a petal, a fold of paper. */
export type Facet = { mesh: Mesh; skin: Skin }

export type Depth = {
  /** How far pieces must lie behind each other, in centimetres, for a full shadow. */
  reach: number
  /** How far shadows spread, in pixels. */
  soft: number
  /** What a full shadow takes from the tone. */
  dark: number
}

/** Shadows are looked up in cells of this many pixels. */
const CELL = 2

/**
 * Prints pieces that stand in and before each other, the nearest at every quarter of a pixel. Petals of one flower enclose each other,
 * so no order of painting them one by one is right.
 */
export function printSolid(press: Press, facets: readonly Facet[], depth: Depth): void {
  const depths = openDepths(press, facets)
  if (!depths) return
  facets.forEach(({ mesh, skin }, at) => depthsOf(depths, mesh, at, skin.outward ?? 1))
  const shadow = shadowOf(depths, depth)
  const { left, top, wide, high } = depths
  widen(press.sheet, left, top, left + wide, top + high)
  const ink = { sum: [0, 0, 0] as [number, number, number], out: [0, 0, 0] as [number, number, number] }
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) printPixel(press, depths, facets, shadow, ink, x, y)
}

type Ink = { sum: [number, number, number]; out: [number, number, number] }

function printPixel(
  press: Press,
  depths: Depths,
  facets: readonly Facet[],
  shadow: (x: number, y: number, near: number) => number,
  { sum, out }: Ink,
  x: number,
  y: number,
): void {
  const { owner, near, tone, s, t, across } = depths
  let count = 0
  sum[0] = sum[1] = sum[2] = 0
  for (let part = 0; part < 4; part++) {
    const at = (y * 2 + (part >> 1)) * across + x * 2 + (part & 1)
    const who = owner[at]!
    if (who === 0) continue
    count++
    inkOf(
      facets[(who - 1) >> 1]!.skin,
      (who & 1) === 1,
      tone[at]! - shadow(x, y, near[at]!),
      s[at]!,
      t[at]!,
      out,
    )
    sum[0] += out[0]
    sum[1] += out[1]
    sum[2] += out[2]
  }
  if (count === 0) return
  const { sheet } = press
  const at = ((y + depths.top) * sheet.width + x + depths.left) * 4
  lay(sheet.pixels, at, sum[0] / count, sum[1] / count, sum[2] / count, count / 4)
}

function inkOf(skin: Skin, front: boolean, plain: number, s: number, t: number, out: Ink['out']): void {
  const tone = skin.relief ? plain + skin.relief(s, t) : plain
  take(front ? skin.front : skin.back, tone, 1, out)
  if (!skin.overlays) return
  for (const overlay of skin.overlays) {
    if (!front && overlay.back === false) continue
    const share = overlay.cover(s, t)
    if (share > 0.004) take(overlay.ramp, tone + overlay.tone, share, out)
  }
}

function take({ inks }: Ramp, tone: number, share: number, out: Ink['out']): void {
  const at = ((clamp(tone) * (TONES - 1) + 0.5) | 0) * 3
  out[0] += (inks[at]! - out[0]) * share
  out[1] += (inks[at + 1]! - out[1]) * share
  out[2] += (inks[at + 2]! - out[2]) * share
}

/** Where the surroundings, a little towards the light, are nearer than the place itself, it lies in their shadow. */
function shadowOf(depths: Depths, { reach, soft, dark }: Depth) {
  const width = Math.ceil(depths.wide / CELL) + 1
  const height = Math.ceil(depths.high / CELL) + 1
  const room = { width, height, left: 0, top: 0 }
  const nears: Mask = { ...room, values: new Float32Array(width * height) }
  const shares: Mask = { ...room, values: new Float32Array(width * height) }
  for (let y = 0; y < depths.high; y++) {
    for (let x = 0; x < depths.wide; x++) {
      const at = y * 2 * depths.across + x * 2
      if (depths.owner[at] === 0) continue
      const cell = ((y / CELL) | 0) * width + ((x / CELL) | 0)
      nears.values[cell] = nears.values[cell]! + depths.near[at]!
      shares.values[cell] = shares.values[cell]! + 1
    }
  }
  const radius = Math.max(1, soft / CELL)
  blur(nears, radius)
  blur(shares, radius)
  const aside = soft * 0.7
  const at = (values: Float32Array, x: number, y: number) => {
    const column = clamp(x | 0, 0, width - 2)
    const row = clamp(y | 0, 0, height - 2)
    const start = row * width + column
    const across = clamp(x - column)
    const upper = values[start]! + (values[start + 1]! - values[start]!) * across
    const lower = values[start + width]! + (values[start + width + 1]! - values[start + width]!) * across
    return upper + (lower - upper) * clamp(y - row)
  }
  return (x: number, y: number, near: number) => {
    const [column, row] = [(x - aside) / CELL, (y - aside) / CELL]
    const share = at(shares.values, column, row)
    if (share < 0.05) return 0
    return dark * clamp((at(nears.values, column, row) / share - near) / reach, -0.22, 1)
  }
}
