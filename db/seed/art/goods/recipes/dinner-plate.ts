import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const dinnerPlate: GoodsRecipe = {
  kind: 'goods',
  slug: 'dinner-plate',
  name: 'dinner plate',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.3 0, 0.31 0.015, 0.36 0.02, 0.44 0.05, 0.49 0.085, 0.5 0.095'),
        colour: { ramp: 'cream', toward: 'sand', by: 0.3 },
        finish: 'satin',
        inner: 'cream',
        wall: 0.02,
        speckle: { colour: 'bark', amount: 0.4, size: 0.55 },
      },
      diameter: 27,
    },
  ],
  words: { look: 'speckled' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 34,
}
