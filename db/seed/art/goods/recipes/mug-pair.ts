import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const mugPair: GoodsRecipe = {
  kind: 'goods',
  slug: 'mug-pair',
  name: 'pair of mugs',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.mug,
        colour: 'blush',
        finish: 'satin',
        inner: 'cream',
        wall: 0.05,
        glaze: { colour: 'cream', edge: 0.7, ends: 'dipped' },
      },
      diameter: 8.2,
      handle: 'ear',
      at: [-7, 0, -1],
    },
    {
      kind: 'turned',
      vessel: {
        profile: shapes.mug,
        colour: 'celadon',
        finish: 'satin',
        inner: 'cream',
        wall: 0.05,
        glaze: { colour: 'cream', edge: 0.7, ends: 'dipped' },
      },
      diameter: 8.2,
      handle: 'ear',
      fill: 'coffee',
      below: 1,
      at: [6, 0, 3],
    },
  ],
  words: { look: 'in rose and celadon' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 18,
}
