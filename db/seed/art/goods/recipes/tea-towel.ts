import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const teaTowel: GoodsRecipe = {
  kind: 'goods',
  slug: 'tea-towel',
  name: 'tea towel',
  pieces: [
    {
      kind: 'box',
      size: [24, 2.2, 17],
      colour: 'cream',
      round: 0.9,
      grain: 'linen',
      turn: -10,
      print: { kind: 'check', colour: 'moss', size: 1.2 },
      printed: 'top',
    },
  ],
  words: { look: 'checked in green' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 34,
}
