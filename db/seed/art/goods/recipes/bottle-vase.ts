import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const bottleVase: GoodsRecipe = {
  kind: 'goods',
  slug: 'bottle-vase',
  name: 'bottle vase',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: spots(
          '0.7 0, 0.8 0.03, 1.15 0.35, 1.32 0.85, 1.2 1.35, 0.85 1.75, 0.5 2.1, 0.36 2.5, 0.34 3.05, 0.38 3.4, 0.5 3.55',
        ),
        colour: 'cream',
        finish: 'satin',
        inner: 'clay',
        wall: 0.08,
        throwing: 0.5,
        speckle: { colour: 'bark', amount: 0.3, size: 0.55 },
      },
      diameter: 6.4,
    },
  ],
  words: { look: 'with a slender neck' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
}
