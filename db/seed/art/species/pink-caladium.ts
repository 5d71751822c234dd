import type { PlantRecipe } from '@/db/seed/art/recipe'

export const pinkCaladium: PlantRecipe = {
  kind: 'plant',
  slug: 'pink-caladium',
  name: 'pink caladium',
  botanical: 'Caladium × hortulanum ‘Florida Sweetheart’',
  height: [34, 42],
  pot: { diameter: [16, 19] },
  habit: {
    kind: 'clump',
    leaves: [9, 11],
    blade: [18, 21],
    spread: 1.35,
    nod: [60, 100],
    stalk: { width: 0.5, bow: 0.22 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, -0.1],
      [0.07, -0.2],
      [0.18, -0.33],
      [0.29, -0.3],
      [0.36, -0.1],
      [0.37, 0.14],
      [0.3, 0.44],
      [0.18, 0.74],
      [0.06, 0.95],
      [0, 1.02],
    ],
    colour: {
      upper: { ramp: 'pink', toward: 'rose', by: 0.35 },
      drift: { ramp: 'pink', toward: 'magenta', by: 0.25 },
      under: { ramp: 'celadon', toward: 'pink', by: 0.4 },
      petiole: { ramp: 'fern', toward: 'rose', by: 0.45 },
    },
    veins: { kind: 'pinnate', count: 6, rise: 0.35, sweep: 0.5, strength: 0, quilt: 0.2 },
    patterns: [
      { kind: 'margin', colour: { ramp: 'fern', toward: 'moss', by: 0.3 }, width: 0.05, ragged: 0.7 },
      { kind: 'veined', colour: { ramp: 'magenta', toward: 'crimson', by: 0.4 }, width: 0.1, opacity: 0.85 },
    ],
    form: { fold: 0.2, tipFold: 0.05, bend: [0.4, 0.8], curl: 0.35, wave: 0.07 },
    gloss: 0.15,
  },
  walls: ['cream', 'sage', 'mist', 'eucalyptus', 'dusk', 'putty', 'moss'],
  words: { leaf: 'pink, green-edged leaf', leaves: 'pink, green-edged leaves' },
}
