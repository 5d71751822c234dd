import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const giftBox: GoodsRecipe = {
  kind: 'goods',
  slug: 'gift-box',
  name: 'gift box',
  pieces: [
    {
      kind: 'box',
      size: [20, 9, 15],
      colour: 'kraft',
      round: 0.2,
      turn: -14,
      print: { kind: 'ribbon', colour: 'terracotta', size: 1 },
      printed: 'both',
    },
    {
      kind: 'box',
      size: [21, 3.4, 16],
      colour: 'kraft',
      round: 0.25,
      turn: -14,
      at: [0, 8.4, 0.1],
      print: { kind: 'ribbon', colour: 'terracotta', size: 1 },
      printed: 'both',
    },
    {
      kind: 'shaped',
      at: [0, 11.9, 9],
      axis: [0, 1, 0.9],
      diameter: 13,
      bloom: {
        kind: 'head',
        size: [9, 9],
        layers: [
          {
            kind: 'rays',
            petals: 4,
            at: [60, 120, 240, 300],
            length: [0.9, 0.9],
            width: 0.3,
            rise: [24, 24],
            bend: [0.6, 0.6],
            shape: [0.3, 0.8, 1, 0.9],
            wrap: -0.8,
            wild: 0.4,
            colour: 'terracotta',
          },
          { kind: 'disc', radius: 0.17, dome: 0.1, florets: 1, colour: 'terracotta', lift: 0.2 },
        ],
      },
    },
  ],
  words: { look: 'tied with a ribbon' },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 18,
}
