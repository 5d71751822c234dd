import { ruscus } from '@/db/seed/art/bouquet/greens'
import { dahlia } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const dahlias: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'dahlias',
  name: 'dahlias',
  flowers: [
    { stem: dahlia('coral', 'orange'), count: [3, 3] },
    { stem: dahlia('plum', 'plum'), count: [2, 3] },
    { stem: dahlia('butter', 'sun'), count: [2, 2] },
  ],
  greens: [{ sprig: ruscus, count: [4, 4] }],
  height: [19, 21],
  spread: 1.35,
  hold: { kind: 'glass', shape: 'bottle', diameter: 8, height: 20 },
  walls: ['cream', 'mist', 'sage', 'putty', 'eucalyptus'],
}
