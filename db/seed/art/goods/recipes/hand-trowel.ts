import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const handTrowel: GoodsRecipe = {
  kind: 'goods',
  slug: 'hand-trowel',
  name: 'hand trowel',
  pieces: [
    {
      kind: 'bent',
      points: [
        [0, 24, 0],
        [0, 28, 0],
        [0, 34, 0],
        [0, 40, 0],
      ],
      width: [2.9, 2.5],
      colour: 'oak',
    },
    {
      kind: 'bent',
      points: [
        [0, 17, 0.4],
        [0, 19, 1.2],
        [0, 22, 1],
        [0, 25, 0],
      ],
      width: [1.2, 1.4],
      colour: 'slate',
    },
    {
      kind: 'shaped',
      at: [0, 18.4, 0],
      axis: [0, 0, 1],
      diameter: 20,
      bloom: {
        kind: 'head',
        size: [20, 20],
        layers: [
          {
            kind: 'rays',
            petals: 1,
            at: [180],
            length: [1.8, 1.8],
            width: 0.42,
            rise: [-2, -2],
            bend: [-0.2, -0.2],
            shape: [0.5, 0.9, 1, 1, 0.9, 0.6, 0],
            wrap: 0.9,
            wild: 0,
            colour: 'slate',
            gloss: 0.8,
          },
        ],
      },
    },
  ],
  words: { look: 'with an oak handle' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  stands: 'wall',
  pitch: 2,
}
