import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const propagationVase: GoodsRecipe = {
  kind: 'goods',
  slug: 'propagation-vase',
  name: 'propagation vase',
  pieces: [
    { kind: 'glass', shape: 'belly', diameter: 9, height: 13, water: 0.6 },
    {
      kind: 'bent',
      points: [
        [0, 2, 0],
        [1, 8, 0],
        [2, 14, 0],
        [4, 22, 0],
      ],
      width: [0.5, 0.35],
      colour: 'fern',
    },
  ],
  words: { look: 'with one stem' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
}
