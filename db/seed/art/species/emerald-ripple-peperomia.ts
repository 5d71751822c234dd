import type { PlantRecipe } from '@/db/seed/art/recipe'

export const emeraldRipplePeperomia: PlantRecipe = {
  kind: 'plant',
  slug: 'emerald-ripple-peperomia',
  name: 'ripple peperomia',
  botanical: 'Peperomia caperata',
  height: [13, 16],
  pot: { diameter: [11, 12.5] },
  habit: {
    kind: 'clump',
    leaves: [44, 52],
    blade: [4.2, 5],
    spread: 1.5,
    nod: [30, 80],
    stalk: { width: 0.24, bow: 0.25 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, 0],
      [0.1, -0.15],
      [0.28, -0.21],
      [0.45, -0.1],
      [0.5, 0.14],
      [0.44, 0.42],
      [0.31, 0.66],
      [0.15, 0.84],
      [0.04, 0.9],
      [0, 0.92],
    ],
    wide: 0.94,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.5 },
      drift: { ramp: 'moss', toward: 'burgundy', by: 0.3 },
      young: 'fern',
      petiole: { ramp: 'rose', toward: 'bronze', by: 0.45 },
    },
    veins: { kind: 'radiate', count: 11, strength: 0, quilt: 6 },
    patterns: [
      { kind: 'veined', colour: { ramp: 'moss', toward: 'burgundy', by: 0.3 }, width: 0.12, opacity: 0.6 },
    ],
    form: { fold: 0.1, tipFold: 0.05, bend: [0.3, 0.7], curl: 0.6 },
    gloss: 0.5,
  },
  words: { leaf: 'deeply rippled heart' },
}
