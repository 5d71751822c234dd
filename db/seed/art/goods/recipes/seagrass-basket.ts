import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const seagrassBasket: GoodsRecipe = {
  kind: 'goods',
  slug: 'seagrass-basket',
  name: 'seagrass basket',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.46 0, 0.5 0.03, 0.56 0.2, 0.57 0.45, 0.53 0.7, 0.5 0.8'),
        colour: 'kraft',
        finish: 'raw',
        inner: 'bark',
        wall: 0.04,
        relief: { kind: 'weave', count: 30, depth: 0.02 },
        bands: [{ from: 0.52, to: 0.78, colour: 'ivory', ragged: 0.02 }],
      },
      diameter: 30,
      handle: 'none',
    },
    {
      kind: 'bent',
      points: [
        [-15, 21, 0],
        [-21, 30, 0],
        [-9, 30, 0],
        [-13, 22, 3],
      ],
      width: [1.2, 1.2],
      colour: 'kraft',
      twist: 9,
    },
    {
      kind: 'bent',
      points: [
        [15, 21, 0],
        [21, 30, 0],
        [9, 30, 0],
        [13, 22, 3],
      ],
      width: [1.2, 1.2],
      colour: 'kraft',
      twist: 9,
    },
  ],
  words: { look: 'with a white band' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
}
