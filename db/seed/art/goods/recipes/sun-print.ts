import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const sunPrint: GoodsRecipe = {
  kind: 'goods',
  slug: 'sun-print',
  name: 'sun print',
  pieces: [
    { kind: 'box', size: [30, 40, 1.6], colour: 'walnut', round: 0.1, grain: 'wood', lean: 4 },
    {
      kind: 'box',
      size: [27, 37, 0.3],
      colour: 'ivory',
      round: 0.02,
      at: [0, 1.5, 0.9],
      lean: 4,
      print: { kind: 'sun', colour: 'ochre', size: 0.7 },
    },
  ],
  words: { look: 'of a rising sun, in a walnut frame' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 4,
}
