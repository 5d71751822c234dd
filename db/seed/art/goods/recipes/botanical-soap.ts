import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const botanicalSoap: GoodsRecipe = {
  kind: 'goods',
  slug: 'botanical-soap',
  name: 'bar of soap',
  pieces: [
    {
      kind: 'box',
      size: [9, 3.2, 6],
      colour: { ramp: 'celadon', toward: 'cream', by: 0.3 },
      round: 0.8,
      finish: 'satin',
      turn: -16,
      print: { kind: 'sprig', colour: 'moss', size: 0.7 },
      printed: 'top',
    },
  ],
  words: { look: 'pressed with a sprig' },
  walls: ['cream', 'mist', 'putty', 'blush'],
  pitch: 34,
}
