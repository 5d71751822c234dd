import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const smokeCandle: GoodsRecipe = {
  kind: 'goods',
  slug: 'smoke-candle',
  name: 'candle in smoked glass',
  pieces: [
    {
      kind: 'candle',
      holder: 'glass',
      diameter: 8.4,
      height: 9.4,
      wax: 'ivory',
      glass: 'slate',
      label: 'blush',
    },
  ],
  words: { look: 'lit' },
  walls: ['blush', 'plaster', 'cream', 'dusk'],
}
