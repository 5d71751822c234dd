import type { BladeLeaf } from '@/db/seed/art/leaf/leaf'
import type { Lie, Site } from '@/db/seed/art/leaf/lie'
import type { Shape } from '@/db/seed/art/leaf/shape'

/** A flat leaf of a species at one place of one plant, ready to be printed. */
export type GrownBlade = { leaf: BladeLeaf; shape: Shape; lie: Lie; site: Site }
