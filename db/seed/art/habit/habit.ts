import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Range } from '@/db/seed/art/leaf/leaf'

/** How a plant builds itself. Lengths are centimetres unless said otherwise; ranges are drawn once per product. */
export type Habit = Clump | Rosette | Trailing | Stems | Column

/** Stalked leaves from one place in the soil: monstera, pilea, calathea, peace lily, alocasia. */
export type Clump = {
  kind: 'clump'
  leaves: Range
  /** Length of a full-grown blade. */
  blade: Range
  /** Width of the whole as a share of its height. */
  spread: number
  /** Degrees that blades hang from the line of their stalk. */
  nod?: Range
  /** 1: leaves from the ground up; 0: all at the top. */
  depth?: number
  stalk: { width: number; bow?: number }
}

/** Leaves from one heart, each turned by the golden angle: echeveria, fern, aloe, spider plant, snake plant. */
export type Rosette = {
  kind: 'rosette'
  leaves: Range
  /** Length of the outer leaves, and of the innermost as a share of it. */
  blade: Range
  inner: number
  /** Degrees above the ground: outermost, innermost. */
  rise: Range
  /** Radians that leaves bend over: outermost, innermost; negative bends upwards. */
  bend: Range
  /** Width of the heart, in centimetres. */
  heart?: number
  /** Height of the heart above the soil. */
  lift?: number
  /** Leaves step aside from pointing straight at the eye: 0 not at all, 1 by a third of a turn. */
  shy?: number
  /** Leaves turn their upper side to the eye: 0 as nature has it, 1 fully. */
  turn?: number
  /** 0 is a diagram, 1 an untidy plant. */
  wild?: number
  /** Over 1: the outer form holds longer towards the heart. */
  pace?: number
  /** Leaves lie on each other like tiles, seen from above. */
  packed?: boolean
}

/** Vines over the rim: pothos, hearts, pearls, ivy. */
export type Trailing = {
  kind: 'trailing'
  vines: Range
  /** Length of a vine below the rim. */
  length: Range
  /** Between two leaves. */
  gap: number
  blade: Range
  /** Leaves at the tip as a share of those at the top. */
  tip?: number
  paired?: boolean
  /** Leaves of the crown above the pot. */
  crown: Range
  stalk: { width: number; length: number }
  vine: { width: number }
}

/** Stems with leaves along them: from basil and coleus to dracaena canes, jade, rubber plants and small trees. */
export type Stems = {
  kind: 'stems'
  stems: Range
  /** Degrees from upright: the middle stem, the outermost. */
  lean: Range
  /** The shortest stem as a share of the tallest. */
  shortest?: number
  /** How far apart stems leave the soil, in their own widths. */
  apart?: number
  stem: {
    width: number
    colour: Colour
    /** Thickness at the tip as a share of that at the foot. */
    tip?: number
    /** Bends, as a share of the length. */
    wiggle?: number
    /** How strongly tips turn up. */
    lift?: number
    /** Leaf scars to a centimetre. */
    rings?: number
  }
  branches?: {
    generations: number
    each: Range
    /** Degrees from the parent. */
    angle: Range
    /** Share of the parent above which branches leave. */
    from: number
    /** As a share of the parent's. */
    length: number
    /** The parents carry leaves too. */
    leafy?: boolean
    bare?: number
  }
  /** Share of a stem without leaves. */
  bare: number
  arrangement: 'alternate' | 'spiral' | 'opposite' | 'whorled'
  whorl?: number
  /** Centimetres between nodes. */
  gap: number
  blade: Range
  /** Degrees between leaf and stem: lowest leaf, youngest. */
  angle: Range
  /** The youngest and the lowest leaf as shares of the largest. */
  youngest?: number
  oldest?: number
  stalk?: { length: number; width: number }
  /** Blades hang from their stalks: 0 not at all, 1 by half a right angle. */
  hang?: number
  /** Upper sides turn to the eye: 0 as nature has it, 1 fully. */
  turn?: number
  /** How far leaves stand above the tip of the stem, in blades. */
  above?: number
}

/** Ribbed bodies: columns, barrels, balls. */
export type Column = {
  kind: 'column'
  bodies: Range
  /** Height of the tallest comes from the recipe; others are this share of it. */
  others: Range
  /** Width as a share of the height of the tallest. */
  girth: number
  ribs: Range
  deep: number
  spines: { count: Range; length: number; colour: string; gap: number; hooked?: boolean }
  wool?: string
  /** A ring of small flowers near the top. */
  crown?: { colour: string; count: number }
}
