import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const archPrint: GoodsRecipe = {
  kind: 'goods',
  slug: 'arch-print',
  name: 'art print',
  pieces: [
    { kind: 'box', size: [30, 40, 1.6], colour: 'oak', front: 'oak', round: 0.1, grain: 'wood', lean: 4 },
    {
      kind: 'box',
      size: [27, 37, 0.3],
      colour: 'cream',
      round: 0.02,
      at: [0, 1.5, 0.9],
      lean: 4,
      print: { kind: 'arch', colour: 'terracotta', size: 0.72 },
    },
  ],
  words: { look: 'of arches, in an oak frame' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 4,
}
