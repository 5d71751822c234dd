import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const soapStack: GoodsRecipe = {
  kind: 'goods',
  slug: 'soap-stack',
  name: 'three soaps',
  pieces: [
    {
      kind: 'box',
      size: [9, 2.8, 6],
      colour: 'blush',
      round: 0.6,
      finish: 'satin',
      turn: 12,
      grain: 'marble',
    },
    {
      kind: 'box',
      size: [9, 2.8, 6],
      colour: { ramp: 'sage', toward: 'cream', by: 0.4 },
      round: 0.6,
      finish: 'satin',
      turn: -9,
      grain: 'marble',
      at: [0.4, 2.8, 0],
    },
    {
      kind: 'box',
      size: [9, 2.8, 6],
      colour: 'butter',
      round: 0.6,
      finish: 'satin',
      turn: 17,
      at: [0, 5.6, 0],
      print: { kind: 'flower', colour: 'ochre', size: 0.7 },
      printed: 'top',
    },
  ],
  words: { look: 'marbled, stacked' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 24,
}
