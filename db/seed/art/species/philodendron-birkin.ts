import type { PlantRecipe } from '@/db/seed/art/recipe'

export const philodendronBirkin: PlantRecipe = {
  kind: 'plant',
  slug: 'philodendron-birkin',
  name: 'philodendron Birkin',
  botanical: 'Philodendron ‘Birkin’',
  height: [30, 38],
  pot: { diameter: [15, 18] },
  habit: {
    kind: 'clump',
    leaves: [14, 17],
    blade: [15, 17],
    spread: 1.15,
    nod: [14, 44],
    stalk: { width: 0.6, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    wide: 0.92,
    colour: {
      upper: { ramp: 'moss', toward: 'emerald', by: 0.3 },
      drift: 'fern',
      young: { ramp: 'fern', toward: 'celadon', by: 0.5 },
      petiole: { ramp: 'fern', toward: 'celadon', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 20, rise: 0.4, sweep: 0.6, strength: 0, quilt: 0.1 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'ivory', toward: 'butter', by: 0.2 },
        width: 0.26,
        reach: [0.96, 1.15],
        opacity: 0.85,
      },
      { kind: 'centre', colour: 'celadon', width: 0.03, ragged: 0.2 },
    ],
    form: { fold: 0.3, tipFold: 0.1, bend: [0.3, 0.8], curl: 0.4, wave: 0.03 },
    gloss: 0.7,
  },
  words: { leaf: 'white-pinstriped leaf', leaves: 'white-pinstriped leaves' },
}
