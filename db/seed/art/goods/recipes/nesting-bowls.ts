import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const nestingBowls: GoodsRecipe = {
  kind: 'goods',
  slug: 'nesting-bowls',
  name: 'nesting bowls',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.bowl,
        colour: 'moss',
        finish: 'satin',
        inner: 'moss',
        wall: 0.025,
        throwing: 0.5,
        speckle: { colour: 'bark', amount: 0.2 },
      },
      diameter: 24,
      at: [0, 0, 0],
    },
    {
      kind: 'turned',
      vessel: {
        profile: shapes.bowl,
        colour: 'ochre',
        finish: 'satin',
        inner: 'ochre',
        wall: 0.025,
        throwing: 0.5,
        speckle: { colour: 'bark', amount: 0.2 },
      },
      diameter: 19,
      at: [0, 3.6, 0],
    },
    {
      kind: 'turned',
      vessel: {
        profile: shapes.bowl,
        colour: 'cream',
        finish: 'satin',
        inner: 'cream',
        wall: 0.025,
        throwing: 0.5,
        speckle: { colour: 'bark', amount: 0.2 },
      },
      diameter: 14,
      at: [0, 6.6, 0],
    },
  ],
  words: { look: 'in moss, ochre and cream' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 22,
}
