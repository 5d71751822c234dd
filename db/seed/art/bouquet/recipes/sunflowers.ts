import { sunflower } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const sunflowers: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'sunflowers',
  name: 'sunflowers',
  flowers: [{ stem: sunflower(), count: [5, 6] }],
  height: [27, 30],
  spread: 1.2,
  loose: 0.4,
  hold: { kind: 'vessel', vessel: 'clay stoneware', diameter: 17 },
  walls: ['dusk', 'mist', 'cream', 'eucalyptus'],
}
