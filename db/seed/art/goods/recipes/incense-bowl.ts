import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const incenseBowl: GoodsRecipe = {
  kind: 'goods',
  slug: 'incense-bowl',
  name: 'incense bowl',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.bowl,
        colour: 'slate',
        finish: 'raw',
        inner: 'ink',
        wall: 0.04,
        throwing: 0.4,
      },
      diameter: 13,
      fill: 'grit',
      below: 1.4,
    },
    {
      kind: 'bent',
      points: [
        [0, 2.6, 0],
        [2, 9, 0],
        [4, 16, 0],
        [6, 23, 0],
      ],
      width: [0.3, 0.26],
      colour: 'bark',
    },
  ],
  words: { look: 'with a stick of incense' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 20,
}
