import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Outline, OutlineName } from '@/db/seed/art/leaf/outlines'

/** Two numbers: between them lies what is drawn by lot for each leaf or product. */
export type Range = readonly [number, number]

export type Leaf = BladeLeaf | CompoundLeaf | PlumpLeaf

/** One flat blade, from a heart to a sword. Lengths are shares of the blade's own length. */
export type BladeLeaf = {
  family: 'blade'
  outline: OutlineName | Outline
  /** Widens or narrows the outline. */
  wide?: number
  colour: LeafColour
  veins?: Veins
  patterns?: readonly Pattern[]
  splits?: Splits
  margin?: Margin
  form?: Form
  /** 0 is dull as felt, 1 is wet. */
  gloss?: number
  /** How much two sides and two leaves differ from the outline. */
  jitter?: number
  /** The light line along the edge: 0 for none. */
  edge?: number
  /** A dot where the stalk meets the blade. */
  joint?: Colour
}

/** Leaflets on a common stalk: fern, palm, umbrella tree. */
export type CompoundLeaf = {
  family: 'compound'
  kind: 'pinnate' | 'fan'
  colour: LeafColour
  /** Pairs along the stalk, or leaflets of a fan. */
  leaflets: Range
  leaflet: BladeLeaf
  /** Length of the longest leaflet, and how it grows and shrinks from base to tip. */
  length: number
  profile: readonly number[]
  /** Degrees between leaflet and stalk, at the base and at the tip. */
  angle?: Range
  /** Leaflets hang (positive) or rise (negative) from the plane of the leaf. */
  droop?: number
  /** A leaflet ends the stalk. */
  ended?: boolean
  /** Share of the stalk that stays bare at its foot. */
  bare?: number
  stalk?: { colour: Colour; width: number }
  form?: Form
}

/** A leaf with flesh: round above, keel below. */
export type PlumpLeaf = {
  family: 'plump'
  outline: OutlineName | Outline
  wide?: number
  colour: LeafColour
  patterns?: readonly Pattern[]
  margin?: Margin
  form?: Form
  gloss?: number
  /** Thickness as a share of the width. */
  thick: number
  /** Hollow above (positive) or arched (negative). */
  trough?: number
  /** A point at the tip. */
  spine?: Colour
  edge?: number
  bloom?: number
}

export type LeafColour = {
  upper: Colour
  /** The back of the leaf; a paler upper side when left out. */
  under?: Colour
  /** The newest leaves. */
  young?: Colour
  /** How far single leaves lean from `upper` to this. */
  drift?: Colour
  petiole?: Colour
}

export type Veins = {
  kind: 'pinnate' | 'radiate' | 'parallel' | 'midrib'
  /** Pairs of side veins, rays, or parallel lines. */
  count?: number
  /** How far side veins run forward, in widths. */
  rise?: number
  /** And how they turn towards the tip at the edge. */
  sweep?: number
  colour?: Colour
  strength?: number
  /** The leaf swells between its veins. */
  quilt?: number
}

export type Splits = {
  pairs: Range
  /** From the edge towards the midrib: 1 reaches it. */
  depth: Range
  /** Share of leaves' splits that carry a hole beside the midrib. */
  holes?: number
  /** Width of a split in leaf lengths. */
  gap?: number
  /** Where along the edge they begin and end. */
  from?: number
  to?: number
}

export type Margin = {
  kind: 'toothed' | 'scalloped' | 'ragged' | 'spiny'
  count: number
  depth: number
  /** Ink of the spines. */
  colour?: Colour
}

/** How a blade lies in space. Angles are radians over the whole leaf. */
export type Form = {
  /** Both halves lifted around the midrib, at the base and at the tip. */
  fold?: number
  tipFold?: number
  /** Hangs forward. */
  bend?: Range
  /** Where the bend sits: 1 evenly, more towards the tip. */
  late?: number
  /** To one side. */
  sway?: number
  twist?: number
  /** Edges roll down. */
  curl?: number
  /** Waves of the edge: height and count. */
  wave?: number
  waves?: number
}

export type Pattern =
  | { kind: 'margin'; colour: Colour; width: number; ragged?: number }
  | { kind: 'centre'; colour: Colour; width: number; ragged?: number }
  | { kind: 'stripes'; colour: Colour; at: readonly Range[]; soft?: number }
  | { kind: 'bands'; colour: Colour; count: number; width: number; wild?: number; opacity?: number }
  | { kind: 'marbled'; colour: Colour; amount: number; scale?: number; opacity?: number }
  | { kind: 'sectors'; colour: Colour; amount: number }
  | { kind: 'spots'; colour: Colour; count: number; size: number; opacity?: number }
  | { kind: 'veined'; colour: Colour; width: number; opacity?: number }
  | { kind: 'feathered'; colour: Colour; width: number; reach: Range; opacity?: number }
  | { kind: 'zone'; colour: Colour; at: number; width: number; opacity?: number }
  | { kind: 'blush'; colour: Colour; from: 'tip' | 'edge' | 'base'; reach: number; strength?: number }
