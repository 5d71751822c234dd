import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Bloom } from '@/db/seed/art/flower/bloom'
import type { Vector } from '@/db/seed/art/space/vector'
import type { Vessel } from '@/db/seed/art/vessel/vessel'
import type { VesselName } from '@/db/seed/art/vessel/vessels'

/** One body of a product. `at` is the middle of its foot in centimetres, at the origin when left out. */
export type Piece = Turned | Box | Candle | GlassPiece | Bent | Shaped

type Placed = { at?: Vector }

/** Off the wheel: pots, vases, bowls, plates, cups. */
export type Turned = Placed & {
  kind: 'turned'
  vessel: VesselName | Vessel
  diameter: number
  fill?: 'coffee' | 'water' | 'loam' | 'grit' | 'moss' | 'pebbles' | 'bark'
  below?: number
  handle?: 'ear' | 'hoop' | 'none'
}

/** Boxed and flat: soaps, books, cards, boards, packets, cloths. Width, height, depth. */
export type Box = Placed & {
  kind: 'box'
  size: Vector
  colour: Colour
  /** Another colour for the top or for the front. */
  top?: Colour
  front?: Colour
  /** Rounded corners and edges, in centimetres. */
  round?: number
  /** Turned on its foot, in degrees; leaning back, in degrees. */
  turn?: number
  lean?: number
  finish?: 'matt' | 'satin' | 'glossy'
  grain?: 'wood' | 'marble' | 'paper' | 'linen'
  print?: Print
  printed?: 'front' | 'top' | 'both'
}

/** What is printed on the front or the top. */
export type Print = {
  kind: 'label' | 'sprig' | 'flower' | 'stripes' | 'check' | 'sun' | 'lines' | 'dots' | 'arch' | 'ribbon'
  colour: Colour
  ground?: Colour
  /** Share of the face it takes. */
  size?: number
}

/** Wax in a glass or standing by itself, lit. */
export type Candle = Placed & {
  kind: 'candle'
  holder: 'glass' | 'none' | 'tin'
  diameter: number
  height: number
  wax: Colour
  glass?: Colour
  label?: Colour
  lit?: boolean
}

export type GlassPiece = Placed & {
  kind: 'glass'
  shape: 'cylinder' | 'bottle' | 'belly'
  diameter: number
  height: number
  tint?: Colour
  water?: number
}

/** A rod, a handle, a cord: round in section along a line of points. */
export type Bent = Placed & {
  kind: 'bent'
  points: readonly Vector[]
  width: readonly [number, number]
  colour: Colour
  twist?: number
}

/** Anything that the flower room can shape: a blade of steel, a sprig on soap, a pompon. */
export type Shaped = Placed & { kind: 'shaped'; bloom: Bloom; axis: Vector; diameter: number }
