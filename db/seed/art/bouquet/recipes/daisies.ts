import { daisy } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const daisies: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'daisies',
  name: 'daisies',
  flowers: [{ stem: daisy(), count: [16, 19] }],
  height: [17, 19],
  spread: 1.1,
  hold: { kind: 'vessel', vessel: 'indigo glazed', diameter: 11 },
  walls: ['sage', 'blush', 'apricot', 'eucalyptus'],
}
