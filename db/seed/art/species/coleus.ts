import type { PlantRecipe } from '@/db/seed/art/recipe'

export const coleus: PlantRecipe = {
  kind: 'plant',
  slug: 'coleus',
  name: 'coleus',
  botanical: 'Coleus scutellarioides',
  height: [32, 42],
  pot: { diameter: [15, 18] },
  habit: {
    kind: 'stems',
    stems: [7, 9],
    lean: [2, 34],
    shortest: 0.6,
    stem: { width: 0.6, colour: { ramp: 'lime', toward: 'burgundy', by: 0.35 }, tip: 0.7 },
    bare: 0.12,
    arrangement: 'opposite',
    gap: 3.4,
    blade: [9, 11],
    angle: [80, 34],
    youngest: 0.5,
    stalk: { length: 1.6, width: 0.28 },
    turn: 0.75,
  },
  leaf: {
    family: 'blade',
    outline: 'ovate',
    colour: {
      upper: { ramp: 'lime', toward: 'gold', by: 0.15 },
      drift: 'lime',
      young: { ramp: 'lime', toward: 'pink', by: 0.2 },
      petiole: { ramp: 'lime', toward: 'rose', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 7, rise: 0.6, sweep: 0.4, strength: 0.2, quilt: 0.5 },
    patterns: [
      {
        kind: 'centre',
        colour: { ramp: 'burgundy', toward: 'crimson', by: 0.35 },
        width: 0.78,
        ragged: 0.25,
      },
      { kind: 'centre', colour: { ramp: 'magenta', toward: 'pink', by: 0.4 }, width: 0.36, ragged: 0.6 },
    ],
    margin: { kind: 'toothed', count: 12, depth: 0.028 },
    form: { fold: 0.2, bend: [0.2, 0.7], curl: 0.35, wave: 0.04 },
    gloss: 0.15,
  },
  words: { leaf: 'wine-red, lime-edged leaf', leaves: 'wine-red, lime-edged leaves' },
}
