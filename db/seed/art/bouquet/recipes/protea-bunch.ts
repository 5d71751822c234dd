import { eucalyptus } from '@/db/seed/art/bouquet/greens'
import { berry, protea } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const proteaBunch: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'protea-bunch',
  name: 'proteas',
  flowers: [
    { stem: protea('rose'), count: [3, 3] },
    { stem: berry('orange'), count: [3, 3] },
  ],
  greens: [{ sprig: eucalyptus, count: [6, 7] }],
  height: [22, 24],
  spread: 1.2,
  hold: { kind: 'vessel', vessel: 'charcoal matte', diameter: 15 },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
