import type { PlantRecipe } from '@/db/seed/art/recipe'

export const burrosTail: PlantRecipe = {
  kind: 'plant',
  slug: 'burros-tail',
  name: 'burro’s tail',
  botanical: 'Sedum morganianum',
  height: [5, 6],
  pot: { diameter: [12, 14], stands: 'shelf', soil: 'grit' },
  habit: {
    kind: 'trailing',
    vines: [8, 10],
    length: [14, 38],
    gap: 0.74,
    blade: [2.5, 2.8],
    tip: 0.66,
    paired: true,
    crown: [46, 54],
    stalk: { width: 0.12, length: 0.2 },
    vine: { width: 0.6 },
  },
  leaf: {
    family: 'plump',
    outline: [
      [0.09, 0],
      [0.16, 0.12],
      [0.19, 0.35],
      [0.19, 0.6],
      [0.14, 0.84],
      [0.06, 0.97],
      [0, 1],
    ],
    colour: {
      upper: ['#5C7F70', '#86A894', '#ABC6AF', '#CCDFCA', '#ECF4E6'],
      drift: 'celadon',
      petiole: { ramp: 'eucalyptus', toward: 'fern', by: 0.3 },
    },
    thick: 0.9,
    edge: 0.12,
    form: { bend: [-0.9, -0.4] },
    gloss: 0.1,
  },
  words: {
    leaf: 'tail of plump blue-green leaves',
    leaves: 'tails of plump blue-green leaves',
    look: 'hanging over a shelf',
  },
}
