import { labOf } from '@/db/seed/art/colour/oklab'
import { blended, leaning, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import type { LeafColour } from '@/db/seed/art/leaf/leaf'
import type { Site } from '@/db/seed/art/leaf/lie'
import { rise } from '@/db/seed/art/space/number'
import type { Lit } from '@/db/seed/art/surface/light'

export type Colours = { upper: Ramp; under: Ramp; tone: number; far: number }

export const AIR = labOf('#2F5B57')

/** Leaves at the back are darker and bluer, young ones lighter; no two are quite the same green. */
export function coloursOf(colour: LeafColour, site: Site, drift: number): Colours {
  const grown = rampOf(colour.upper)
  const drifted = colour.drift ? blended(grown, rampOf(colour.drift), drift * 0.8) : grown
  const aged = colour.young ? blended(drifted, rampOf(colour.young), rise(0.3, 0, site.age)) : drifted
  const upper = leaning(aged, AIR, 0.04 + 0.27 * site.far)
  const under = leaning(
    colour.under ? rampOf(colour.under) : leaning(aged, labOf('#DCE4CE'), 0.2),
    AIR,
    0.05 + 0.25 * site.far,
  )
  return { upper, under, tone: 0.045 - 0.15 * site.far + (drift - 0.5) * 0.06, far: site.far }
}

export const litBy = (lit: Lit, gloss: number | undefined): Lit =>
  gloss === undefined ? lit : { ...lit, gloss: gloss * 0.34, tight: 8 + gloss * 12 }
