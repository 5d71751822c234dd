import { labOf, type Rgb } from '@/db/seed/art/colour/oklab'
import { inkAt, leaning, rampOf } from '@/db/seed/art/colour/ramp'
import { AIR, type Colours } from '@/db/seed/art/leaf/colours'
import type { GrownBlade } from '@/db/seed/art/leaf/grown-blade'
import type { Veins } from '@/db/seed/art/leaf/leaf'
import { veinLines } from '@/db/seed/art/leaf/veins'
import { diceFor } from '@/db/seed/art/random/dice'
import { fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { strokeAll, tapered } from '@/db/seed/art/raster/stroke'
import { type Camera, facesEye } from '@/db/seed/art/space/camera'
import type { Spot } from '@/db/seed/art/space/curve'
import { rise } from '@/db/seed/art/space/number'

const VEIN = labOf('#D9E2AE')

type Flat = (line: readonly Spot[]) => number[]

export function paintVeins(
  press: Press,
  camera: Camera,
  { leaf, lie, shape, site }: GrownBlade,
  colours: Colours,
  flat: Flat,
  long: number,
): void {
  const veins = leaf.veins ?? { kind: 'pinnate' as const }
  const strength = (veins.strength ?? 0.6) * rise(18, 60, long)
  if (strength <= 0 || !facesEye(camera, lie.up(0.35))) return
  const light = veinInk(veins.colour, colours)
  const dark = inkAt(colours.upper, 0.1)
  const thick = (long / 260) ** 0.8 * (press.width / 1200) ** 0.2
  const side = veinLines(veins, shape, diceFor(site.seed, 'veins')).map(flat)
  const off = thick * 1.2
  const thin = veins.kind === 'parallel' ? 0.6 : 1
  if (long > 70)
    strokeAll(
      press,
      side.map((line) => moved(line, off, off * 1.4)),
      4.6 * thick * thin,
      1.2 * thick,
      dark,
      strength * 0.3,
    )
  strokeAll(
    press,
    side,
    2.6 * thick * thin,
    0.8 * thick,
    light,
    Math.min(1, strength * (veins.kind === 'parallel' ? 0.45 : 1)),
  )
  const midrib = flat(Array.from({ length: 15 }, (_, at) => [0, (at / 14) * shape.to * 0.985] as const))
  fill(press, [tapered(moved(midrib, off * 0.8, off * 0.8), 7.5 * thick, 2 * thick)], dark, strength * 0.4)
  fill(press, [tapered(midrib, 4.6 * thick, 0.9 * thick)], light, Math.min(1, strength + 0.15))
}

function veinInk(colour: Veins['colour'], { upper, far, tone }: Colours): Rgb {
  if (colour) return inkAt(leaning(rampOf(colour), AIR, 0.25 * far), 0.68 + tone)
  return inkAt(leaning(upper, VEIN, 0.35), 0.92 - 0.12 * far)
}

const moved = (line: readonly number[], right: number, down: number) =>
  line.map((value, at) => value + (at % 2 === 0 ? right : down))
