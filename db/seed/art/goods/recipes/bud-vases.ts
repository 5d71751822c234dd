import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const budVases: GoodsRecipe = {
  kind: 'goods',
  slug: 'bud-vases',
  name: 'trio of bud vases',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.8 0, 0.95 0.05, 1.3 0.5, 1.2 1, 0.7 1.5, 0.42 1.9, 0.42 2.4, 0.5 2.6'),
        colour: 'terracotta',
        finish: 'satin',
        inner: 'moor',
        wall: 0.1,
      },
      diameter: 3.6,
      at: [-8, 0, 0],
    },
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.6 0, 0.75 0.05, 0.9 0.6, 0.86 1.6, 0.6 2.5, 0.44 3.2, 0.44 3.9, 0.5 4.1'),
        colour: 'celadon',
        finish: 'glazed',
        inner: 'moss',
        wall: 0.1,
      },
      diameter: 3.8,
      at: [0.5, 0, -2],
    },
    {
      kind: 'turned',
      vessel: {
        profile: spots('1 0, 1.2 0.05, 1.6 0.55, 1.4 1.1, 0.7 1.4, 0.44 1.7, 0.5 2'),
        colour: { ramp: 'cream', toward: 'sand', by: 0.2 },
        finish: 'raw',
        inner: 'clay',
        wall: 0.1,
        throwing: 0.6,
        speckle: { colour: 'bark', amount: 0.3, size: 0.55 },
      },
      diameter: 3.6,
      at: [8.6, 0, 2],
    },
  ],
  words: { look: 'in clay, celadon and cream' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
}
