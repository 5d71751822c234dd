import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const plantJournal: GoodsRecipe = {
  kind: 'goods',
  slug: 'plant-journal',
  name: 'plant journal',
  pieces: [
    {
      kind: 'box',
      size: [15, 21, 2.2],
      colour: 'moss',
      front: 'moss',
      top: 'cream',
      round: 0.2,
      grain: 'linen',
      turn: -14,
      lean: 5,
      print: { kind: 'sprig', colour: 'gold', size: 0.5 },
    },
  ],
  words: { look: 'bound in green linen' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 10,
}
