import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const greetingCard: GoodsRecipe = {
  kind: 'goods',
  slug: 'greeting-card',
  name: 'greeting card',
  pieces: [
    {
      kind: 'box',
      size: [12.5, 17.5, 0.24],
      colour: 'kraft',
      round: 0.04,
      turn: 8,
      at: [3, 0, -3.4],
      lean: 6,
    },
    {
      kind: 'box',
      size: [12, 17, 0.24],
      colour: { ramp: 'cream', toward: 'white', by: 0.4 },
      round: 0.04,
      turn: -10,
      lean: 5,
      print: { kind: 'flower', colour: 'rose', size: 0.8 },
    },
  ],
  words: { look: 'with a hand-printed flower and a kraft envelope' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 6,
}
