import type { PlantRecipe } from '@/db/seed/art/recipe'

export const calatheaMedallion: PlantRecipe = {
  kind: 'plant',
  slug: 'calathea-medallion',
  name: 'calathea medallion',
  botanical: 'Goeppertia veitchiana ‘Medallion’',
  height: [42, 52],
  pot: { diameter: [18, 21] },
  habit: {
    kind: 'clump',
    leaves: [13, 16],
    blade: [20, 23],
    spread: 1.25,
    nod: [8, 38],
    stalk: { width: 0.6, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'round',
    wide: 0.84,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.4 },
      drift: 'moss',
      young: { ramp: 'fern', toward: 'lime', by: 0.2 },
      under: { ramp: 'burgundy', toward: 'plum', by: 0.5 },
      petiole: { ramp: 'burgundy', toward: 'fern', by: 0.35 },
    },
    veins: { kind: 'pinnate', count: 9, rise: 0.45, sweep: 0.5, strength: 0.15, quilt: 0.25 },
    patterns: [
      { kind: 'margin', colour: { ramp: 'celadon', toward: 'fern', by: 0.35 }, width: 0.15, ragged: 0.5 },
      { kind: 'margin', colour: { ramp: 'emerald', toward: 'moss', by: 0.3 }, width: 0.085, ragged: 0.3 },
      {
        kind: 'feathered',
        colour: { ramp: 'celadon', toward: 'fern', by: 0.35 },
        width: 0.5,
        reach: [0.3, 0.5],
        opacity: 0.8,
      },
      { kind: 'centre', colour: 'celadon', width: 0.05, ragged: 0.4 },
    ],
    form: { fold: 0.18, tipFold: 0.06, bend: [0.3, 0.8], curl: 0.35, wave: 0.04, waves: 2 },
    gloss: 0.45,
  },
  words: { leaf: 'painted round leaf', leaves: 'painted round leaves' },
}
