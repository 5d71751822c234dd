import { olive } from '@/db/seed/art/bouquet/greens'
import { berry, chrysanthemum, dahlia, gardenRose } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const harvest: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'harvest',
  name: 'harvest',
  flowers: [
    { stem: dahlia('burgundy', 'plum'), count: [4, 4] },
    { stem: chrysanthemum('ochre', 'sun'), count: [4, 5] },
    { stem: gardenRose('terracotta', 'crimson'), count: [3, 4] },
    { stem: berry('crimson'), count: [4, 5] },
  ],
  greens: [{ sprig: olive, count: [8, 9] }],
  height: [24, 27],
  spread: 0.98,
  hold: { kind: 'paper', paper: 'kraft', inside: 'sand', ribbon: 'burgundy' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
