import type { PlantRecipe } from '@/db/seed/art/recipe'

export const stringOfBananas: PlantRecipe = {
  kind: 'plant',
  slug: 'string-of-bananas',
  name: 'string of bananas',
  botanical: 'Curio radicans',
  height: [4, 5.5],
  pot: { diameter: [11, 12.5], stands: 'shelf', soil: 'grit' },
  habit: {
    kind: 'trailing',
    vines: [12, 15],
    length: [16, 46],
    gap: 1.3,
    blade: [2.5, 2.9],
    tip: 0.65,
    crown: [46, 54],
    stalk: { width: 0.08, length: 0.35 },
    vine: { width: 0.16 },
  },
  leaf: {
    family: 'plump',
    outline: [
      [0.03, 0],
      [0.1, 0.12],
      [0.145, 0.35],
      [0.145, 0.6],
      [0.09, 0.84],
      [0.03, 0.97],
      [0, 1.01],
    ],
    colour: {
      upper: { ramp: 'fern', toward: 'lime', by: 0.6 },
      drift: 'lime',
      petiole: { ramp: 'fern', toward: 'olive', by: 0.4 },
    },
    thick: 0.95,
    edge: 0.12,
    form: { bend: [-1.4, -0.7] },
    gloss: 0.45,
  },
  words: {
    leaf: 'string of curved green leaves',
    leaves: 'strings of curved green leaves',
    look: 'falling over a shelf',
  },
}
