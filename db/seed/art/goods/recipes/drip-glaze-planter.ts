import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { shapes } from '@/db/seed/art/vessel/shapes'

export const dripGlazePlanter: GoodsRecipe = {
  kind: 'goods',
  slug: 'drip-glaze-planter',
  name: 'drip-glaze planter',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: shapes.belly,
        colour: { ramp: 'clay', toward: 'sand', by: 0.2 },
        finish: 'glazed',
        inner: 'indigo',
        wall: 0.04,
        throwing: 0.8,
        speckle: { colour: 'bark', amount: 0.25, size: 0.55 },
        glaze: { colour: 'teal', edge: 0.62, ends: 'drips', drips: 13, length: 0.42, breaks: 'celadon' },
      },
      diameter: 20,
    },
  ],
  words: { look: 'with a running sea-blue glaze' },
  walls: ['cream', 'mist', 'putty', 'blush'],
}
