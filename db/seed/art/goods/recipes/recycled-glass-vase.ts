import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const recycledGlassVase: GoodsRecipe = {
  kind: 'goods',
  slug: 'recycled-glass-vase',
  name: 'recycled glass vase',
  pieces: [
    {
      kind: 'glass',
      shape: 'bottle',
      diameter: 9,
      height: 24,
      tint: { ramp: 'celadon', toward: 'teal', by: 0.3 },
      water: 0,
    },
  ],
  words: { look: 'pale green' },
  walls: ['cream', 'blush', 'apricot', 'plaster'],
}
