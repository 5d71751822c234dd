import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const teapot: GoodsRecipe = {
  kind: 'goods',
  slug: 'teapot',
  name: 'teapot',
  pieces: [
    {
      kind: 'bent',
      points: [
        [6, 5, 0],
        [11, 6, 0],
        [10, 11, 0],
        [13.4, 12.6, 0],
      ],
      width: [3.4, 1.7],
      colour: 'celadon',
    },
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.7 0, 0.8 0.03, 1.15 0.4, 1.2 0.75, 1 1.15, 0.62 1.36, 0.5 1.4'),
        colour: 'celadon',
        finish: 'glazed',
        inner: 'moss',
        wall: 0.06,
        throwing: 0.4,
      },
      diameter: 11.5,
    },
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.5 0, 0.5 0.05, 0.4 0.18, 0.12 0.27, 0.12 0.33, 0.17 0.42, 0.1 0.5, 0.01 0.51'),
        colour: 'celadon',
        finish: 'glazed',
        wall: 0.01,
      },
      diameter: 11,
      at: [0, 16, 0.2],
    },
    {
      kind: 'bent',
      points: [
        [-10, 12.4, 0],
        [-21, 15, 0],
        [-20, 3, 0],
        [-11.5, 4.6, 0],
      ],
      width: [1.7, 1.5],
      colour: 'celadon',
    },
  ],
  words: { look: 'in celadon' },
  walls: ['cream', 'mist', 'putty', 'blush'],
}
