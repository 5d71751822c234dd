import type { PlantRecipe } from '@/db/seed/art/recipe'

export const cylinderSnakePlant: PlantRecipe = {
  kind: 'plant',
  slug: 'cylinder-snake-plant',
  name: 'cylinder snake plant',
  botanical: 'Dracaena angolensis',
  height: [52, 66],
  pot: { diameter: [15, 18], soil: 'grit' },
  habit: {
    kind: 'rosette',
    leaves: [9, 12],
    blade: [52, 62],
    inner: 0.8,
    rise: [70, 88],
    bend: [-0.04, 0.02],
    heart: 3.6,
    shy: 0.5,
    wild: 0.5,
  },
  leaf: {
    family: 'plump',
    outline: [
      [0.018, 0],
      [0.021, 0.1],
      [0.021, 0.45],
      [0.018, 0.7],
      [0.011, 0.88],
      [0.004, 0.97],
      [0, 1],
    ],
    colour: {
      upper: { ramp: 'sage', toward: 'moss', by: 0.35 },
      drift: { ramp: 'sage', toward: 'silver', by: 0.3 },
    },
    patterns: [
      {
        kind: 'bands',
        colour: { ramp: 'moss', toward: 'emerald', by: 0.4 },
        count: 24,
        width: 0.34,
        wild: 0.5,
        opacity: 0.6,
      },
    ],
    thick: 1,
    spine: 'bronze',
    edge: 0,
    form: { bend: [-0.03, 0.1] },
    gloss: 0.25,
  },
  words: { leaf: 'round, pointed spear' },
}
