import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const servingBowl: GoodsRecipe = {
  kind: 'goods',
  slug: 'serving-bowl',
  name: 'serving bowl',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.bowl,
        colour: { ramp: 'sand', toward: 'cream', by: 0.5 },
        finish: 'glazed',
        inner: 'teal',
        wall: 0.025,
        throwing: 0.6,
        speckle: { colour: 'bark', amount: 0.35, size: 0.55 },
        glaze: { colour: 'teal', edge: 0.66, ends: 'wavy', breaks: 'celadon' },
      },
      diameter: 26,
    },
  ],
  words: { look: 'glazed inside' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 26,
}
