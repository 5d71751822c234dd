import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const cuttingBoard: GoodsRecipe = {
  kind: 'goods',
  slug: 'cutting-board',
  name: 'cutting board',
  pieces: [
    { kind: 'box', size: [24, 36, 2], colour: 'oak', round: 0.7, grain: 'wood', lean: 10, turn: -6 },
    {
      kind: 'box',
      size: [6.4, 12, 1.9],
      colour: 'oak',
      round: 0.7,
      grain: 'wood',
      lean: 10,
      turn: -6,
      at: [0.6, 35, -6],
    },
  ],
  words: { look: 'of oiled oak' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 8,
}
