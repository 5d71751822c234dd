import { gerbera } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const gerberaBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'gerbera-bunch',
  name: 'gerberas',
  flowers: [
    { stem: gerbera('coral'), count: [3, 4] },
    { stem: gerbera('pink'), count: [2, 3] },
    { stem: gerbera('sun', 'moss'), count: [2, 3] },
  ],
  height: [20, 23],
  spread: 1.3,
  loose: 0.5,
  hold: { kind: 'glass', shape: 'cylinder', diameter: 10, height: 20 },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
