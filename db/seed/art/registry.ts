import type { Recipe } from '@/db/seed/art/recipe'
import { cut } from '@/db/seed/art/registry/cut'
import { flowering } from '@/db/seed/art/registry/flowering'
import { foliage } from '@/db/seed/art/registry/foliage'
import { goods } from '@/db/seed/art/registry/goods'
import { succulents } from '@/db/seed/art/registry/succulents'

/** Everything the print room can draw. */
export const recipes: readonly Recipe[] = [...foliage, ...succulents, ...flowering, ...cut, ...goods]

export const recipeOf = (slug: string): Recipe | null =>
  recipes.find((recipe) => recipe.slug === slug) ?? null
