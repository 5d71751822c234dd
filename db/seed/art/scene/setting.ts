import { labOf } from '@/db/seed/art/colour/oklab'
import { rampOf } from '@/db/seed/art/colour/ramp'
import { type WallName, walls } from '@/db/seed/art/colour/walls'
import type { Backdrop, Daylight } from '@/db/seed/art/finish/backdrop'
import { diceFor } from '@/db/seed/art/random/dice'
import type { Vessel } from '@/db/seed/art/vessel/vessel'

const DAYLIGHTS: readonly Daylight[] = [
  'window',
  'window',
  'tall window',
  'slats',
  'arch',
  'leaves',
  'leaves',
  'none',
  'none',
]

/** Walls that plants and most pots stand out from; dark and strong ones are asked for by name. */
const COMMON: readonly WallName[] = [
  'cream',
  'putty',
  'blush',
  'apricot',
  'sage',
  'mist',
  'eucalyptus',
  'plaster',
  'dusk',
  'ochre',
  'lilac',
]

/** Wall and light of one product: from its slug alone, so that all its pictures hang in one room. */
export function settingOf(
  slug: string,
  names: readonly WallName[] | undefined,
  vessel: Vessel | null,
  horizon: number | null,
): Backdrop {
  const list = (names ?? COMMON).filter((name) => !vessel || differs(name, vessel))
  const light = diceFor(slug, 'light')
  return {
    wall: diceFor(slug, 'wall').pick(list.length > 0 ? list : (names ?? COMMON)),
    horizon,
    daylight: light.pick(DAYLIGHTS),
    lean: Math.round(light.between(-1, 1) * 4) / 4,
  }
}

/** A white pot on a white wall has no edge. */
function differs(name: WallName, vessel: Vessel): boolean {
  const wall = labOf(walls[name].wall[0])
  const coat = rampOf(vessel.glaze && vessel.glaze.edge < 0.6 ? vessel.glaze.colour : vessel.colour).labs[2]!
  return Math.hypot((wall[0] - coat[0]) * 0.8, (wall[1] - coat[1]) * 2.4, (wall[2] - coat[2]) * 2.4) > 0.115
}
