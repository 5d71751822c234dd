import type { CutStem, Sprig } from '@/db/seed/art/bouquet/cut-stem'
import type { Colour } from '@/db/seed/art/colour/ramp'
import type { WallName } from '@/db/seed/art/colour/walls'
import type { Piece } from '@/db/seed/art/goods/piece'
import type { BloomPlan } from '@/db/seed/art/habit/blooming'
import type { Habit } from '@/db/seed/art/habit/habit'
import type { Leaf, Range } from '@/db/seed/art/leaf/leaf'
import type { Soil } from '@/db/seed/art/vessel/soil'
import type { Vessel } from '@/db/seed/art/vessel/vessel'
import type { VesselName } from '@/db/seed/art/vessel/vessels'

/** What a species or product declares; everything else is drawn from it and from the slug of the product. */
export type Recipe = PlantRecipe | BouquetRecipe | GoodsRecipe

/** A plant in a pot. */
export type PlantRecipe = {
  kind: 'plant'
  slug: string
  /** As a grower says it, in small letters: "monstera". */
  name: string
  botanical: string
  /** Centimetres above the soil. */
  height: Range
  pot: PotRecipe
  habit: Habit
  leaf: Leaf
  /** Its flowers; none when left out. */
  bloom?: BloomPlan
  /** For the alt text: "split leaf", plural by s unless given. */
  words?: { leaf?: string; leaves?: string; look?: string }
  /** Walls it stands out from; all that are not too dark or too close when left out. */
  walls?: readonly WallName[]
  /** Degrees above the ground from which it shows best. */
  pitch?: number
  /** What the detail shows: one leaf by itself, or the plant from nearer by. Blades show their leaf when left out. */
  detail?: 'leaf' | 'close'
  /** How much nearer a close view comes. */
  near?: number
}

export type PotRecipe = {
  /** Across the rim, in centimetres. */
  diameter: Range
  /** Pots it is sold in; any that suits it when left out. */
  vessels?: readonly (VesselName | Vessel)[]
  soil?: Soil
  stands?: 'ground' | 'shelf' | 'hanging'
}

/** Cut flowers in paper, tied, or in a vase. */
export type BouquetRecipe = {
  kind: 'bouquet'
  slug: string
  name: string
  flowers: readonly { stem: CutStem; count: Range }[]
  greens?: readonly { sprig: Sprig; count: Range }[]
  /** Centimetres from where it is held to the middle of the flowers, and the width as a share of it. */
  height: Range
  spread: number
  /** 0 is a tight dome, 1 lets flowers reach for the edge. */
  loose?: number
  hold: Hold
  words?: { look?: string }
  walls?: readonly WallName[]
  pitch?: number
}

export type Hold =
  | { kind: 'paper'; paper: Colour; inside?: Colour; ribbon: Colour }
  | { kind: 'tied'; ribbon: Colour }
  | { kind: 'glass'; shape: 'cylinder' | 'bottle' | 'belly'; diameter: number; height: number; tint?: Colour }
  | { kind: 'vessel'; vessel: VesselName | Vessel; diameter: number }

/** Something made: pots, candles, cards, baskets, tools. */
export type GoodsRecipe = {
  kind: 'goods'
  slug: string
  name: string
  pieces: readonly Piece[]
  /** What is seen, for the alt text: "with a brushed blue glaze". */
  words?: { look?: string }
  walls?: readonly WallName[]
  pitch?: number
  stands?: 'ground' | 'wall'
  /** How much nearer the detail comes. */
  near?: number
}

export type PictureView = 'whole' | 'detail' | 'scale' | 'room'
