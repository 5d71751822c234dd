import { type Colour, rampOf } from '@/db/seed/art/colour/ramp'
import type { Layer } from '@/db/seed/art/flower/bloom'
import { headFacets } from '@/db/seed/art/flower/head'
import type { Facet } from '@/db/seed/art/flower/solid'
import { stanceAt } from '@/db/seed/art/flower/stance'
import type { Camera } from '@/db/seed/art/space/camera'
import { degrees, mix } from '@/db/seed/art/space/number'
import { CLAY } from '@/db/seed/art/surface/light'
import { meshOf } from '@/db/seed/art/surface/mesh'

/** Half the width of the stems where they are tied, in centimetres. */
export const TIE = 1.9

const bow = (ribbon: Colour): readonly Layer[] => [
  {
    kind: 'rays',
    petals: 2,
    at: [166, 199],
    length: [1.75, 1.75],
    width: 0.16,
    from: 0,
    rise: [16, 16],
    bend: [0.35, 0.35],
    shape: [0.6, 0.8, 1, 1.05, 1.1],
    wrap: 0.35,
    ruffle: 0.1,
    waves: 1.1,
    wild: 0.7,
    colour: ribbon,
  },
  {
    kind: 'rays',
    petals: 2,
    at: [74, 287],
    length: [0.95, 0.95],
    width: 0.27,
    from: 0.04,
    lift: 0.14,
    rise: [26, 26],
    bend: [0.5, 0.5],
    shape: [0.35, 0.8, 1, 0.95],
    wrap: -0.7,
    wild: 0.4,
    colour: ribbon,
    marks: [
      { kind: 'middle', colour: { ramp: 'moor', toward: 'rose', by: 0.5 }, reach: 0.34, strength: 0.34 },
    ],
  },
  { kind: 'disc', radius: 0.16, dome: 0.12, florets: 1, colour: ribbon, lift: 0.24 },
]

/** Two loops, two ends and a knot: a flower of cloth. */
export function bowFacets(
  camera: Camera,
  ribbon: Colour,
  slug: string,
  height: number,
  depth = TIE,
): Facet[] {
  const stance = stanceAt([0, 0, depth + 0.7], [0, 0.12, 1], height * 0.15)
  const ramp = rampOf(ribbon)
  const band = meshOf(camera, {
    columns: 17,
    rows: 4,
    lit: { ...CLAY, base: 0.5 },
    at: (across, share) => {
      const turn = degrees(mix(-100, 100, across))
      return {
        point: [(depth + 0.14) * Math.sin(turn), (share - 0.5) * 1.7, (depth + 0.3) * Math.cos(turn) * 0.8],
        s: across,
        t: share,
      }
    },
  })
  const loops = headFacets(camera, stance, bow(ribbon), `${slug}/pot/bow`)
  return [{ mesh: band, skin: { front: ramp, back: ramp } }, ...loops]
}
