import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const wildflowerSeeds: GoodsRecipe = {
  kind: 'goods',
  slug: 'wildflower-seeds',
  name: 'wildflower seeds',
  pieces: [
    {
      kind: 'box',
      size: [9, 13, 0.5],
      colour: 'kraft',
      round: 0.12,
      turn: 9,
      lean: 8,
      print: { kind: 'flower', colour: 'crimson', ground: 'cream', size: 0.72 },
    },
  ],
  words: { look: 'in a paper packet' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 5,
}
