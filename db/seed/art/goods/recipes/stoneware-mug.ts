import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const stonewareMug: GoodsRecipe = {
  kind: 'goods',
  slug: 'stoneware-mug',
  name: 'stoneware mug',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.mug,
        colour: { ramp: 'sand', toward: 'cream', by: 0.5 },
        finish: 'glazed',
        inner: 'cream',
        wall: 0.05,
        speckle: { colour: 'bark', amount: 0.4, size: 0.55 },
        glaze: { colour: 'indigo', edge: 0.52, ends: 'wavy', breaks: 'sand' },
      },
      diameter: 8.4,
      handle: 'ear',
    },
  ],
  words: { look: 'with an indigo glaze' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 18,
}
