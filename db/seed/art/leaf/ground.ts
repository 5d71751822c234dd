import type { Shape } from '@/db/seed/art/leaf/shape'
import type { VeinCount } from '@/db/seed/art/leaf/veins'
import type { Dice } from '@/db/seed/art/random/dice'
import type { Noise } from '@/db/seed/art/random/noise'

/** What a pattern knows of the leaf it lies on. */
export type Ground = {
  shape: Shape
  veins: VeinCount
  /** Chance of this leaf: two leaves of one plant are marked alike, never the same. */
  roll: Dice
  noise: Noise
  /** One pixel in leaf lengths: edges of a mark are as sharp as the print allows. */
  pixel: number
}
