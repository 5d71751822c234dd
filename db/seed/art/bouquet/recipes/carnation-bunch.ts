import { carnation } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const carnationBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'carnation-bunch',
  name: 'carnations',
  flowers: [
    { stem: carnation('coral'), count: [8, 9] },
    { stem: carnation('pink'), count: [8, 9] },
  ],
  height: [24, 27],
  spread: 0.86,
  hold: { kind: 'paper', paper: 'celadon', inside: 'cream', ribbon: 'coral' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
