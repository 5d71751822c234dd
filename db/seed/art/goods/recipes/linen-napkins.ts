import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const linenNapkins: GoodsRecipe = {
  kind: 'goods',
  slug: 'linen-napkins',
  name: 'linen napkins',
  pieces: [
    { kind: 'box', size: [18, 1.2, 18], colour: 'sand', round: 0.5, grain: 'linen', turn: 8 },
    {
      kind: 'box',
      size: [17.6, 1.2, 17.6],
      colour: 'blush',
      round: 0.5,
      grain: 'linen',
      turn: -5,
      at: [0, 1.2, 0],
    },
    {
      kind: 'box',
      size: [17.2, 1.2, 17.2],
      colour: 'sage',
      round: 0.5,
      grain: 'linen',
      turn: 10,
      at: [0, 2.4, 0],
    },
    {
      kind: 'box',
      size: [17, 1.2, 17],
      colour: 'cream',
      round: 0.5,
      grain: 'linen',
      turn: -8,
      at: [0, 3.6, 0],
      print: { kind: 'stripes', colour: 'terracotta', size: 1.3 },
      printed: 'top',
    },
  ],
  words: { look: 'folded, in four colours' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 32,
}
