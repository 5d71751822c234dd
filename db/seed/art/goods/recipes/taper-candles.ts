import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const taperCandles: GoodsRecipe = {
  kind: 'goods',
  slug: 'taper-candles',
  name: 'taper candles',
  pieces: [
    { kind: 'candle', holder: 'none', diameter: 2.2, height: 25, wax: 'ochre', at: [-9, 3, 0] },
    {
      kind: 'turned',
      vessel: {
        profile: spots('1.5 0, 1.55 0.06, 1.4 0.12, 0.5 0.35, 0.36 0.7, 0.5 1.02, 0.52 1.1'),
        colour: 'gold',
        finish: 'glazed',
        wall: 0.1,
      },
      diameter: 2.9,
      at: [-9, 0, 0],
    },
    { kind: 'candle', holder: 'none', diameter: 2.2, height: 28, wax: 'rose', at: [0, 3, -3] },
    {
      kind: 'turned',
      vessel: {
        profile: spots('1.5 0, 1.55 0.06, 1.4 0.12, 0.5 0.35, 0.36 0.7, 0.5 1.02, 0.52 1.1'),
        colour: 'gold',
        finish: 'glazed',
        wall: 0.1,
      },
      diameter: 2.9,
      at: [0, 0, -3],
    },
    { kind: 'candle', holder: 'none', diameter: 2.2, height: 24, wax: 'eucalyptus', at: [9, 3, 1] },
    {
      kind: 'turned',
      vessel: {
        profile: spots('1.5 0, 1.55 0.06, 1.4 0.12, 0.5 0.35, 0.36 0.7, 0.5 1.02, 0.52 1.1'),
        colour: 'gold',
        finish: 'glazed',
        wall: 0.1,
      },
      diameter: 2.9,
      at: [9, 0, 1],
    },
  ],
  words: { look: 'in brass holders' },
  walls: ['cream', 'mist', 'plaster', 'dusk', 'ink'],
}
