import { eucalyptus } from '@/db/seed/art/bouquet/greens'
import { gardenRose, peony, snapdragon, statice, waxFlower } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const cottageGarden: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'cottage-garden',
  name: 'cottage garden',
  flowers: [
    { stem: snapdragon('pink', 'butter'), count: [3, 4] },
    { stem: peony('blush', 'rose'), count: [3, 3] },
    { stem: gardenRose('rose', 'crimson'), count: [3, 3] },
    { stem: statice('lilac'), count: [2, 3] },
    { stem: waxFlower(), count: [2, 3] },
  ],
  greens: [{ sprig: eucalyptus, count: [7, 8] }],
  height: [24, 27],
  spread: 0.98,
  hold: { kind: 'paper', paper: 'cream', inside: 'cream', ribbon: 'pink' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
