import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const dripJar: GoodsRecipe = {
  kind: 'goods',
  slug: 'drip-jar',
  name: 'drip-glaze jar',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.jar,
        colour: { ramp: 'sand', toward: 'cream', by: 0.4 },
        finish: 'glazed',
        inner: 'moss',
        wall: 0.05,
        throwing: 0.5,
        speckle: { colour: 'bark', amount: 0.2, size: 0.55 },
        glaze: { colour: 'moss', edge: 0.7, ends: 'drips', drips: 11, length: 0.36, breaks: 'olive' },
      },
      diameter: 15,
    },
  ],
  words: { look: 'with a running moss glaze' },
  walls: ['cream', 'mist', 'putty', 'blush'],
}
