import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const pillarCandles: GoodsRecipe = {
  kind: 'goods',
  slug: 'pillar-candles',
  name: 'pillar candles',
  pieces: [
    { kind: 'candle', holder: 'none', diameter: 7, height: 19, wax: 'ivory', at: [-6, 0, -2] },
    { kind: 'candle', holder: 'none', diameter: 7, height: 13, wax: 'blush', at: [3.4, 0, 1] },
    { kind: 'candle', holder: 'none', diameter: 7, height: 8, wax: 'terracotta', at: [9.4, 0, 5] },
  ],
  words: { look: 'three heights, lit' },
  walls: ['plaster', 'moss', 'dusk', 'ink', 'sage'],
}
