import { grow } from '@/db/seed/art/habit/grow'
import type { PlantRecipe } from '@/db/seed/art/recipe'
import { diceFor } from '@/db/seed/art/random/dice'
import type { Part } from '@/db/seed/art/surface/part'
import { heightOf, type Placed, rimOf, vesselParts } from '@/db/seed/art/vessel/turn'
import type { Vessel } from '@/db/seed/art/vessel/vessel'
import { type VesselName, vessels } from '@/db/seed/art/vessel/vessels'

/** A plant in its pot: the soil is at the origin, the pot stands below it. */
export type Planted = {
  parts: Part[]
  /** Only what grows: the same whatever pot it stands in. */
  plant: Part[]
  pot: Placed
  leaves: number
  /** Of the plant above the soil, in centimetres. */
  height: number
}

const SUITS: readonly VesselName[] = [
  'terracotta',
  'white glazed',
  'speckled stoneware',
  'clay stoneware',
  'sea glazed',
  'moss glazed',
  'ochre dipped',
  'blush dipped',
  'fluted cream',
  'charcoal matte',
  'weathered terracotta',
  'indigo glazed',
]

export function plantUp(recipe: PlantRecipe, slug: string, chosen?: VesselName | Vessel): Planted {
  const height = diceFor(slug, 'plant').within(recipe.height)
  const diameter = diceFor(slug, 'plant', 'pot').within(recipe.pot.diameter)
  const vessel = chosen ? vesselOf(chosen) : vesselFor(recipe, slug)
  const below = diameter * 0.055 + 0.4
  const foot = -(heightOf({ vessel, diameter }) - below)
  const pot: Placed = {
    vessel,
    diameter,
    foot: [0, foot, 0],
    seed: `${slug}/pot`,
    soil: recipe.pot.soil ?? 'loam',
    below,
  }
  // The plant is told the widest rim it may meet, not this pot's: another pot must not move a leaf.
  const grown = grow(recipe, height, `${slug}/plant`, { radius: diameter / 2, height: below })
  const rim = rimOf(pot)
  const plant = grown.parts.map((part) =>
    hangsOver(part, rim, below) ? { ...part, tier: 'over' as const } : part,
  )
  return { parts: [...vesselParts(pot, true), ...plant], plant, pot, leaves: grown.leaves, height }
}

export const vesselOf = (vessel: VesselName | Vessel): Vessel =>
  typeof vessel === 'string' ? vessels[vessel] : vessel

export function vesselFor(recipe: PlantRecipe, slug: string): Vessel {
  return vesselOf(diceFor(slug, 'pot').pick(recipe.pot.vessels ?? SUITS))
}

/** Leaves before or outside of the rim are printed after the front of the pot. */
function hangsOver({ reach, at, tier }: Part, rim: number, below: number): boolean {
  if (tier !== 'within') return false
  if (at[2] > rim * 0.85) return true
  return reach.some(([x, y, z]) => Math.hypot(x, z) > rim * 0.78 && y < below + 1.5 && z > -rim * 0.3)
}
