import { ruscus } from '@/db/seed/art/bouquet/greens'
import { rose } from '@/db/seed/art/bouquet/stems'
import type { BouquetRecipe } from '@/db/seed/art/recipe'

export const twelveRedRoses: BouquetRecipe = {
  kind: 'bouquet',
  slug: 'twelve-red-roses',
  name: 'twelve red roses',
  flowers: [{ stem: rose('crimson'), count: [12, 12] }],
  greens: [{ sprig: ruscus, count: [7, 8] }],
  height: [24, 27],
  spread: 0.98,
  hold: { kind: 'paper', paper: 'ink', inside: 'slate', ribbon: 'gold' },
  walls: ['blush', 'cream', 'plaster', 'apricot'],
}
