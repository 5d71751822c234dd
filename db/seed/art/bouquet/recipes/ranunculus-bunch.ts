import { ranunculus } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const ranunculusBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'ranunculus-bunch',
  name: 'ranunculus',
  flowers: [
    { stem: ranunculus('coral'), count: [5, 5] },
    { stem: ranunculus('butter', 'lime'), count: [4, 5] },
    { stem: ranunculus('pink'), count: [4, 5] },
  ],
  height: [20, 22],
  spread: 1.05,
  hold: { kind: 'paper', paper: 'kraft', inside: 'cream', ribbon: 'sage' },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
