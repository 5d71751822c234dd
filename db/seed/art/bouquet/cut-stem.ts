import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Bloom } from '@/db/seed/art/flower/bloom'
import type { Leaf, Range } from '@/db/seed/art/leaf/leaf'

/** A flower as it is cut: one head on its stem. */
export type CutStem = {
  /** In small letters, as a florist says it: "garden rose". */
  name: string
  plural?: string
  bloom: Bloom
  stem: { colour: Colour; width: number }
  /** Leaves along the stem, as shares of it. */
  leaves?: { leaf: Leaf; blade: Range; count: number; from: number; to: number }
  /** Heads look up, as tulips do, instead of outwards. */
  upright?: boolean
}

/** Greens between and behind the flowers. */
export type Sprig = {
  name: string
  leaf: Leaf
  /** Length of the largest leaf, in centimetres; those at the tip are `tip` times as long. */
  blade: Range
  tip?: number
  gap: number
  paired?: boolean
  stem: { colour: Colour; width: number }
  /** Degrees between leaf and stem. */
  angle?: number
}
