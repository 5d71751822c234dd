import { eucalyptus } from '@/db/seed/art/bouquet/greens'
import { anemone, babysBreath, gardenRose, ranunculus } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const whiteLinen: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'white-linen',
  name: 'white linen',
  flowers: [
    { stem: gardenRose('white', 'butter'), count: [5, 5] },
    { stem: ranunculus('cream', 'butter'), count: [4, 5] },
    { stem: anemone('white'), count: [3, 3] },
    { stem: babysBreath(), count: [3, 4] },
  ],
  greens: [{ sprig: eucalyptus, count: [9, 10] }],
  height: [24, 27],
  spread: 0.98,
  hold: { kind: 'paper', paper: 'sage', inside: 'celadon', ribbon: 'moss' },
  walls: ['sage', 'eucalyptus', 'dusk', 'blush', 'moss'],
}
