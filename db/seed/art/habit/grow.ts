import { withBlooms } from '@/db/seed/art/habit/blooming'
import { growClump } from '@/db/seed/art/habit/clump'
import { growColumn } from '@/db/seed/art/habit/column'
import type { Grown } from '@/db/seed/art/habit/grown'
import { growRosette } from '@/db/seed/art/habit/rosette'
import { growStems } from '@/db/seed/art/habit/stems'
import { growTrailing, type Rim } from '@/db/seed/art/habit/trailing'
import type { PlantRecipe } from '@/db/seed/art/recipe'

/** The plant of one product, on its soil. It knows the rim it grows over and nothing else of its pot. */
export function grow(recipe: PlantRecipe, height: number, seed: string, rim: Rim): Grown {
  const grown = growLeaves(recipe, height, seed, rim)
  return recipe.bloom ? withBlooms(grown, recipe.bloom, seed) : grown
}

function growLeaves({ habit, leaf }: PlantRecipe, height: number, seed: string, rim: Rim): Grown {
  switch (habit.kind) {
    case 'clump':
      return growClump(habit, leaf, height, seed)
    case 'rosette':
      return growRosette(habit, leaf, seed)
    case 'trailing':
      return growTrailing(habit, leaf, height, seed, rim)
    case 'stems':
      return growStems(habit, leaf, height, seed)
    case 'column':
      return growColumn(habit, leaf, height, seed, rim.radius)
  }
}
