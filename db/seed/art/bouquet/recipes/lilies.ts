import { ruscus } from '@/db/seed/art/bouquet/greens'
import { lily } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const lilies: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'lilies',
  name: 'lilies',
  flowers: [{ stem: lily('white', 'pink'), count: [4, 5] }],
  greens: [{ sprig: ruscus, count: [3, 4] }],
  height: [27, 30],
  spread: 1.25,
  loose: 0.4,
  hold: { kind: 'glass', shape: 'cylinder', diameter: 12, height: 24 },
  walls: ['sage', 'eucalyptus', 'dusk', 'blush'],
}
