import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Range } from '@/db/seed/art/leaf/leaf'

/** One flower head, or many small ones on a common stalk. Lengths in a head are shares of its radius. */
export type Bloom = Head | Cluster

export type Head = {
  kind: 'head'
  /** Across, in centimetres. */
  size: Range
  layers: readonly Layer[]
}

export type Cluster = {
  kind: 'cluster'
  /** Ball: hydrangea. Dome: flat heads. Spike: lavender. Spray: single flowers on thin stalks. */
  form: 'ball' | 'dome' | 'spike' | 'spray'
  /** Across, in centimetres; spikes and sprays are `long` times as long. */
  size: Range
  long?: number
  count: Range
  /** Across one floret, as a share of the whole. */
  floret: number
  layers: readonly Layer[]
  /** Florets are of several colours: those of their first layer lean towards this. */
  drift?: Colour
  stalk?: Colour
}

export type Layer = Cup | Rays | Disc | Stamens | Spadix

/** Pairs of numbers run from the innermost petal to the outermost. */
export type Cup = {
  kind: 'cup'
  petals: number
  radius: Range
  /** Height of the rim above the base. */
  height: Range
  /** Half of the angle that a petal spans, in radians. */
  span: Range
  /** How the rim opens outwards, and rolls down. */
  flare?: Range
  curl?: Range
  /** Waves of the rim. */
  ruffle?: Range
  waves?: number
  /** Corners taken off; a point or (negative) a notch in the middle of the rim. */
  round?: number
  point?: number
  /** How soon the petal reaches its radius: small for a tight cup. */
  belly?: number
  /** Petals stand in rings of this many instead of the golden angle. */
  ring?: number
  colour: Colour
  /** What the outermost petals are, and the inner side. */
  outer?: Colour
  inside?: Colour
  marks?: readonly Mark[]
}

export type Rays = {
  kind: 'rays'
  petals: number
  /** Their directions, in degrees clockwise from the top; evenly around when left out. */
  at?: readonly number[]
  /** Rows behind each other, each turned by half a step. */
  rows?: number
  length: Range
  /** Half width, and its course from base to tip. */
  width: number
  shape?: readonly number[]
  /** Where petals leave the middle. */
  from?: number
  lift?: number
  /** Degrees above the plane of the flower: inner row, outer row. */
  rise: Range
  /** Radians they bend back (positive) or inwards. */
  bend?: Range
  /** Edges roll up (positive) or down, in radians. */
  wrap?: number
  ruffle?: number
  waves?: number
  /** How unequal petals are. */
  wild?: number
  colour: Colour
  outer?: Colour
  under?: Colour
  marks?: readonly Mark[]
  gloss?: number
}

/** The middle of a daisy: florets in the golden angle. */
export type Disc = {
  kind: 'disc'
  radius: number
  dome: number
  florets: number
  colour: Colour
  heart?: Colour
  lift?: number
}

export type Stamens = {
  kind: 'stamens'
  count: number
  length: number
  spread: number
  colour: Colour
  tip: Colour
  /** Size of the anthers. */
  anther: number
  lift?: number
}

/** The finger of arums. */
export type Spadix = {
  kind: 'spadix'
  length: number
  width: number
  rise: number
  at?: number
  colour: Colour
  tip?: Colour
}

export type Mark =
  | { kind: 'base' | 'tip' | 'edge' | 'middle'; colour: Colour; reach: number; strength?: number }
  | { kind: 'veins'; colour: Colour; count: number; strength: number }
  | { kind: 'spots'; colour: Colour; from: number; to: number; size: number }
