import type { PlantRecipe } from '@/db/seed/art/recipe'

export const arrowheadPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'arrowhead-plant',
  name: 'arrowhead plant',
  botanical: 'Syngonium podophyllum',
  height: [28, 36],
  pot: { diameter: [15, 17] },
  habit: {
    kind: 'clump',
    leaves: [12, 14],
    blade: [12, 14],
    spread: 1.4,
    nod: [64, 108],
    stalk: { width: 0.42, bow: 0.25 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, 0],
      [0.05, -0.09],
      [0.15, -0.24],
      [0.26, -0.29],
      [0.33, -0.18],
      [0.33, 0.04],
      [0.31, 0.24],
      [0.23, 0.54],
      [0.12, 0.81],
      [0.03, 0.97],
      [0, 1.03],
    ],
    colour: {
      upper: { ramp: 'fern', toward: 'lime', by: 0.2 },
      drift: 'fern',
      young: { ramp: 'celadon', toward: 'lime', by: 0.4 },
      under: 'celadon',
      petiole: { ramp: 'fern', toward: 'lime', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 6, rise: 0.5, sweep: 0.5, strength: 0.1, quilt: 0.3 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'celadon', toward: 'ivory', by: 0.3 }, width: 0.5, ragged: 0.45 },
      { kind: 'veined', colour: { ramp: 'celadon', toward: 'ivory', by: 0.3 }, width: 0.18, opacity: 0.85 },
    ],
    form: { fold: 0.2, tipFold: 0.08, bend: [0.3, 0.7], curl: 0.35, wave: 0.03 },
    gloss: 0.3,
  },
  words: { leaf: 'pale-hearted arrow' },
}
