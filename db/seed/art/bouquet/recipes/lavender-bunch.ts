import { lavender } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const lavenderBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'lavender-bunch',
  name: 'lavender',
  flowers: [{ stem: lavender(), count: [24, 28] }],
  height: [22, 24],
  spread: 0.62,
  hold: { kind: 'tied', ribbon: 'kraft' },
  walls: ['cream', 'putty', 'ochre', 'mist'],
}
