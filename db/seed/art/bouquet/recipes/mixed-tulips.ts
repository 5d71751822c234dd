import { tulip } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const mixedTulips: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'mixed-tulips',
  name: 'mixed tulips',
  flowers: [
    { stem: tulip('rose', 'pink'), count: [3, 3] },
    { stem: tulip('peach', 'butter'), count: [2, 3] },
    { stem: tulip('pink'), count: [2, 2] },
    { stem: tulip('white'), count: [1, 2] },
  ],
  height: [17, 19],
  spread: 1.5,
  loose: 0.6,
  hold: { kind: 'glass', shape: 'cylinder', diameter: 9.5, height: 19 },
  walls: ['cream', 'mist', 'sage', 'dusk', 'eucalyptus'],
}
