import { labOf } from '@/db/seed/art/colour/oklab'
import { leaning, rampOf, type Ramp } from '@/db/seed/art/colour/ramp'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { mix } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'

/** A plant of one product: its parts stand on the soil at the origin, in centimetres. */
export type Grown = { parts: Part[]; leaves: number; spread: number }

export type Stalk = {
  points: readonly Vector[]
  width: number
  /** Thickness at the tip as a share of that at the foot. */
  tip: number
  leaf: Leaf
  far: number
  at: Vector
}

const AIR = labOf('#2F5B57')

export function stalkRamp(leaf: Leaf, far: number): Ramp {
  const { petiole, upper } = leaf.colour
  return leaning(
    petiole
      ? rampOf(petiole)
      : rampOf({ ramp: 'fern', toward: typeof upper === 'string' ? upper : 'fern', by: 0.3 }),
    AIR,
    0.05 + 0.22 * far,
  )
}

/** A leaf stalk or a vine. What of it hangs over the rim is printed again, before the pot. */
export function stalkPart({ points, width, tip, leaf, far, at }: Stalk): Part {
  const ramp = stalkRamp(leaf, far)
  return {
    reach: [points.at(-1)!],
    at,
    tier: 'within',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points,
        width: (share) => mix(width, width * tip, share),
        ramp,
        tone: 0.02 - 0.12 * far,
      }),
  }
}
