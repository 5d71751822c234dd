import type { PlantRecipe } from '@/db/seed/art/recipe'

export const whaleFin: PlantRecipe = {
  kind: 'plant',
  slug: 'whale-fin',
  name: 'whale fin snake plant',
  botanical: 'Dracaena masoniana',
  height: [44, 56],
  pot: { diameter: [14, 16], soil: 'grit' },
  habit: {
    kind: 'rosette',
    leaves: [3, 3],
    blade: [44, 52],
    inner: 0.74,
    rise: [78, 88],
    bend: [-0.05, 0.02],
    heart: 2.6,
    shy: 0.6,
    turn: 1.2,
    wild: 0.5,
  },
  leaf: {
    family: 'blade',
    outline: [
      [0.03, 0],
      [0.075, 0.1],
      [0.14, 0.3],
      [0.165, 0.52],
      [0.15, 0.74],
      [0.09, 0.92],
      [0.02, 0.99],
      [0, 1.01],
    ],
    colour: {
      upper: { ramp: 'moss', toward: 'sage', by: 0.35 },
      drift: 'moss',
      under: { ramp: 'moss', toward: 'sage', by: 0.3 },
    },
    veins: { kind: 'midrib', strength: 0 },
    patterns: [
      {
        kind: 'spots',
        colour: { ramp: 'celadon', toward: 'sage', by: 0.3 },
        count: 90,
        size: 0.03,
        opacity: 0.4,
      },
      { kind: 'margin', colour: { ramp: 'burgundy', toward: 'bronze', by: 0.4 }, width: 0.004, ragged: 0.1 },
    ],
    form: { fold: 0.45, tipFold: 0.2, bend: [0, 0.05], curl: -0.3, wave: 0.04 },
    gloss: 0.3,
  },
  words: { leaf: 'broad paddle' },
}
