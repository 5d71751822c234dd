import { olive } from '@/db/seed/art/bouquet/greens'
import { anemone, daisy, delphinium, gardenRose, lavender } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const summerMeadow: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'summer-meadow',
  name: 'summer meadow',
  flowers: [
    { stem: daisy(), count: [6, 8] },
    { stem: delphinium('indigo'), count: [2, 3] },
    { stem: anemone('violet'), count: [3, 3] },
    { stem: gardenRose('butter', 'sun'), count: [3, 3] },
    { stem: lavender(), count: [5, 6] },
  ],
  greens: [{ sprig: olive, count: [8, 9] }],
  height: [24, 27],
  spread: 1.02,
  hold: { kind: 'tied', ribbon: 'sand' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
