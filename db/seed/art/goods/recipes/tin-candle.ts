import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const tinCandle: GoodsRecipe = {
  kind: 'goods',
  slug: 'tin-candle',
  name: 'travel candle',
  pieces: [
    { kind: 'candle', holder: 'tin', diameter: 8, height: 5.4, wax: 'cream', glass: 'gold', label: 'cream' },
  ],
  words: { look: 'in a brass tin' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 22,
}
