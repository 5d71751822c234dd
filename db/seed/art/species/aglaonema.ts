import type { PlantRecipe } from '@/db/seed/art/recipe'

export const aglaonema: PlantRecipe = {
  kind: 'plant',
  slug: 'aglaonema',
  name: 'Chinese evergreen',
  botanical: 'Aglaonema ‘Silver Bay’',
  height: [42, 52],
  pot: { diameter: [18, 21] },
  habit: {
    kind: 'clump',
    leaves: [18, 22],
    blade: [22, 25],
    spread: 1.15,
    nod: [6, 34],
    depth: 0.85,
    stalk: { width: 0.8, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'ovate',
    wide: 0.7,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.4 },
      drift: 'moss',
      young: 'fern',
      petiole: { ramp: 'fern', toward: 'celadon', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 8, rise: 0.6, sweep: 0.7, strength: 0.15, quilt: 0.3 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'silver', toward: 'celadon', by: 0.5 }, width: 0.55, ragged: 0.7 },
      {
        kind: 'marbled',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.5 },
        amount: 0.32,
        scale: 1.1,
        opacity: 0.75,
      },
    ],
    form: { fold: 0.25, tipFold: 0.1, bend: [0.3, 0.9], curl: 0.3, wave: 0.04 },
    gloss: 0.45,
  },
  words: { leaf: 'silver-centred leaf', leaves: 'silver-centred leaves' },
}
