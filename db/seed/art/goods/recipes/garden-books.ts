import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const gardenBooks: GoodsRecipe = {
  kind: 'goods',
  slug: 'garden-books',
  name: 'garden books',
  pieces: [
    { kind: 'box', size: [22, 3, 16], colour: 'terracotta', round: 0.2, grain: 'linen', turn: 5 },
    {
      kind: 'box',
      size: [20, 2.4, 15],
      colour: 'eucalyptus',
      round: 0.2,
      grain: 'linen',
      turn: -8,
      at: [0.6, 3, 0],
    },
    {
      kind: 'box',
      size: [17, 2, 13],
      colour: 'ochre',
      round: 0.2,
      grain: 'linen',
      turn: 13,
      at: [-0.6, 5.4, 0],
      print: { kind: 'sprig', colour: 'ivory', size: 0.7 },
      printed: 'top',
    },
  ],
  words: { look: 'stacked' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 20,
}
