import { ruscus } from '@/db/seed/art/bouquet/greens'
import { peony } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const peonyBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'peony-bunch',
  name: 'peonies',
  flowers: [
    { stem: peony('pink', 'rose'), count: [5, 6] },
    { stem: peony('blush', 'blush'), count: [2, 3] },
  ],
  greens: [{ sprig: ruscus, count: [4, 5] }],
  height: [24, 27],
  spread: 1.1,
  hold: { kind: 'paper', paper: 'cream', inside: 'cream', ribbon: 'rose' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
