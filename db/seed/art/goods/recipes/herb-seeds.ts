import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const herbSeeds: GoodsRecipe = {
  kind: 'goods',
  slug: 'herb-seeds',
  name: 'herb seeds',
  pieces: [
    {
      kind: 'box',
      size: [9, 13, 0.5],
      colour: { ramp: 'sage', toward: 'moss', by: 0.3 },
      round: 0.12,
      turn: -8,
      lean: 8,
      print: { kind: 'sprig', colour: 'moss', ground: 'ivory', size: 0.74 },
    },
  ],
  words: { look: 'in a paper packet' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 5,
}
