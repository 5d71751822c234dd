import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const amberCandle: GoodsRecipe = {
  kind: 'goods',
  slug: 'amber-candle',
  name: 'candle in amber glass',
  pieces: [
    {
      kind: 'candle',
      holder: 'glass',
      diameter: 9,
      height: 10.5,
      wax: { ramp: 'butter', toward: 'cream', by: 0.5 },
      glass: 'amber',
      label: 'cream',
    },
  ],
  words: { look: 'lit, with a leaf on its label' },
  walls: ['putty', 'plaster', 'cream', 'moss', 'ink'],
}
