import { hydrangea } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const hydrangeas: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'hydrangeas',
  name: 'hydrangeas',
  flowers: [
    { stem: hydrangea('sky', 'lilac'), count: [2, 2] },
    { stem: hydrangea('lilac', 'pink'), count: [1, 2] },
  ],
  height: [17, 19],
  spread: 1.5,
  hold: { kind: 'glass', shape: 'belly', diameter: 12, height: 18 },
  walls: ['cream', 'blush', 'plaster', 'apricot'],
}
