import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const copperWateringCan: GoodsRecipe = {
  kind: 'goods',
  slug: 'copper-watering-can',
  name: 'copper watering can',
  pieces: [
    {
      kind: 'bent',
      points: [
        [7, 3, 0],
        [15, 5, 0],
        [17, 14, 0],
        [27, 20, 0],
      ],
      width: [2.6, 1.5],
      colour: 'terracotta',
    },
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.62 0, 0.64 0.02, 0.62 0.5, 0.56 0.9, 0.46 1.02, 0.44 1.08, 0.5 1.12'),
        colour: { ramp: 'terracotta', toward: 'orange', by: 0.25 },
        finish: 'glazed',
        inner: 'moor',
        wall: 0.02,
      },
      diameter: 15,
    },
    {
      kind: 'bent',
      points: [
        [-4, 16, 0],
        [-18, 27, 0],
        [-22, 8, 0],
        [-9, 4, 0],
      ],
      width: [1.2, 1.1],
      colour: 'terracotta',
    },
  ],
  words: { look: 'with a long spout' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
}
