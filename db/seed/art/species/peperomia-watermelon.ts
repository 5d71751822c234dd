import type { PlantRecipe } from '@/db/seed/art/recipe'

export const peperomiaWatermelon: PlantRecipe = {
  kind: 'plant',
  slug: 'peperomia-watermelon',
  name: 'watermelon peperomia',
  botanical: 'Peperomia argyreia',
  height: [17, 21],
  pot: { diameter: [12, 14] },
  habit: {
    kind: 'clump',
    leaves: [18, 22],
    blade: [8.4, 9.4],
    spread: 1.45,
    nod: [40, 84],
    stalk: { width: 0.34, bow: 0.28 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, -0.28],
      [0.2, -0.25],
      [0.38, -0.1],
      [0.44, 0.14],
      [0.38, 0.44],
      [0.22, 0.72],
      [0.07, 0.92],
      [0, 0.98],
    ],
    wide: 0.98,
    colour: {
      upper: { ramp: 'emerald', toward: 'fern', by: 0.35 },
      drift: 'fern',
      petiole: { ramp: 'crimson', toward: 'bronze', by: 0.35 },
    },
    veins: { kind: 'parallel', count: 6, strength: 0, quilt: 0.3 },
    patterns: [
      {
        kind: 'stripes',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.35 },
        at: [
          [-0.86, -0.62],
          [-0.42, -0.12],
          [0.12, 0.42],
          [0.62, 0.86],
        ],
        soft: 0.04,
      },
    ],
    form: { fold: 0.05, tipFold: 0.05, bend: [0.3, 0.6], curl: 0.45 },
    gloss: 0.55,
  },
  words: { leaf: 'silver-striped round leaf', leaves: 'silver-striped round leaves' },
}
