import type { PlantRecipe } from '@/db/seed/art/recipe'

export const moonValleyPilea: PlantRecipe = {
  kind: 'plant',
  slug: 'moon-valley-pilea',
  name: 'pilea Moon Valley',
  botanical: 'Pilea involucrata ‘Moon Valley’',
  height: [15, 19],
  pot: { diameter: [12, 14] },
  habit: {
    kind: 'stems',
    stems: [9, 11],
    lean: [2, 42],
    shortest: 0.66,
    stem: { width: 0.4, colour: { ramp: 'fern', toward: 'burgundy', by: 0.35 }, tip: 0.8 },
    bare: 0.2,
    arrangement: 'opposite',
    gap: 2.1,
    blade: [5.6, 6.8],
    angle: [82, 44],
    youngest: 0.5,
    stalk: { length: 1, width: 0.22 },
    turn: 0.85,
  },
  leaf: {
    family: 'blade',
    outline: 'ovate',
    wide: 1.05,
    colour: {
      upper: { ramp: 'lime', toward: 'fern', by: 0.45 },
      drift: 'lime',
      young: 'lime',
      under: { ramp: 'burgundy', toward: 'fern', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 9, rise: 0.6, sweep: 0.3, strength: 0, quilt: 2.4 },
    patterns: [
      {
        kind: 'veined',
        colour: { ramp: 'bronze', toward: 'burgundy', by: 0.45 },
        width: 0.17,
        opacity: 0.85,
      },
    ],
    margin: { kind: 'toothed', count: 13, depth: 0.024 },
    form: { fold: 0.2, bend: [0.1, 0.6], curl: 0.5, wave: 0.04 },
    gloss: 0.1,
  },
  words: { leaf: 'cratered, bronze-veined leaf', leaves: 'cratered, bronze-veined leaves' },
}
