import type { PlantRecipe } from '@/db/seed/art/recipe'

export const prayerPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'prayer-plant',
  name: 'prayer plant',
  botanical: 'Maranta leuconeura var. erythroneura',
  height: [20, 26],
  pot: { diameter: [14, 17] },
  habit: {
    kind: 'clump',
    leaves: [20, 25],
    blade: [11, 13],
    spread: 1.75,
    nod: [16, 54],
    stalk: { width: 0.32, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.94,
    colour: {
      upper: { ramp: 'moss', toward: 'fern', by: 0.4 },
      drift: 'moss',
      young: 'fern',
      under: { ramp: 'burgundy', toward: 'plum', by: 0.3 },
      petiole: { ramp: 'fern', toward: 'burgundy', by: 0.25 },
    },
    veins: { kind: 'pinnate', count: 8, rise: 0.5, sweep: 0.8, strength: 0, quilt: 0.3 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'emerald', toward: 'ink', by: 0.3 },
        width: 0.8,
        reach: [0.62, 0.7],
        opacity: 0.75,
      },
      { kind: 'centre', colour: 'lime', width: 0.17, ragged: 0.6 },
      { kind: 'veined', colour: { ramp: 'crimson', toward: 'pink', by: 0.3 }, width: 0.13, opacity: 0.95 },
    ],
    form: { fold: 0.16, tipFold: 0.05, bend: [0.3, 0.8], curl: 0.3, wave: 0.03 },
    gloss: 0.25,
  },
  words: { leaf: 'red-veined leaf', leaves: 'red-veined leaves' },
}
