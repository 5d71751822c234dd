import type { GoodsRecipe } from '@/db/seed/art/recipe'
import { spots } from '@/db/seed/art/space/curve'

export const willowTrug: GoodsRecipe = {
  kind: 'goods',
  slug: 'willow-trug',
  name: 'willow trug',
  pieces: [
    {
      kind: 'turned',
      vessel: {
        profile: spots('0.36 0, 0.4 0.02, 0.47 0.2, 0.5 0.36'),
        colour: 'bronze',
        finish: 'raw',
        inner: 'walnut',
        wall: 0.04,
        relief: { kind: 'weave', count: 34, depth: 0.022 },
      },
      diameter: 34,
      handle: 'hoop',
    },
  ],
  words: { look: 'with a bowed handle' },
  walls: ['cream', 'mist', 'putty', 'blush'],
}
