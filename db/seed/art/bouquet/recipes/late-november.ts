import { eucalyptus } from '@/db/seed/art/bouquet/greens'
import { gardenRose, ranunculus, waxFlower } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const lateNovember: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'late-november',
  name: 'late November',
  flowers: [
    { stem: gardenRose('blush', 'rose'), count: [3, 3] },
    { stem: gardenRose('rose', 'crimson'), count: [3, 3] },
    { stem: gardenRose('peach', 'terracotta'), count: [2, 3] },
    { stem: ranunculus('white', 'lime'), count: [3, 3] },
    { stem: ranunculus('coral', 'terracotta'), count: [3, 3] },
    { stem: waxFlower('blush'), count: [2, 3] },
  ],
  greens: [{ sprig: eucalyptus, count: [13, 15] }],
  height: [26, 28],
  spread: 0.98,
  hold: { kind: 'paper', paper: 'kraft', inside: 'sand', ribbon: 'terracotta' },
  walls: ['cream', 'mist', 'sage', 'putty'],
}
