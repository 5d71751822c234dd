import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Spot } from '@/db/seed/art/space/curve'

/** Anything turned on a wheel or poured in a round mould. Heights and radii are shares of the rim's diameter. */
export type Vessel = {
  /** Right outline from the foot up to the rim: [radius, height]. */
  profile: readonly Spot[]
  colour: Colour
  inner?: Colour
  finish: 'raw' | 'satin' | 'glazed'
  /** Thickness of the wall at the rim. */
  wall?: number
  glaze?: Glaze
  /** Strength of the rings that fingers leave. */
  throwing?: number
  speckle?: { colour: Colour; amount: number; size?: number }
  /** Pressed or carved: flutes run upwards, rings around. */
  relief?: { kind: 'flutes' | 'rings' | 'facets' | 'weave'; count: number; depth: number }
  /** Painted rings between two heights. */
  bands?: readonly { from: number; to: number; colour: Colour; ragged?: number }[]
  saucer?: Colour
  /** Lime and weather on old terracotta. */
  patina?: number
}

/** A second coat from the rim downwards; `edge` is where it ends, from 0 (foot) to 1 (rim). */
export type Glaze = {
  colour: Colour
  edge: number
  /** How it ends: as dipped, as brushed, or running down. */
  ends: 'dipped' | 'wavy' | 'drips'
  /** Number and longest length of drips. */
  drips?: number
  length?: number
  /** Pools darker where it is thick, breaks paler at the rim. */
  breaks?: Colour
}
