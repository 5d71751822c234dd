import type { PlantRecipe } from '@/db/seed/art/recipe'

export const birdOfParadise: PlantRecipe = {
  kind: 'plant',
  slug: 'bird-of-paradise',
  name: 'bird of paradise',
  botanical: 'Strelitzia nicolai',
  height: [112, 138],
  pot: { diameter: [27, 31] },
  habit: {
    kind: 'clump',
    leaves: [8, 10],
    blade: [46, 52],
    spread: 0.8,
    nod: [-22, 14],
    depth: 0.5,
    stalk: { width: 2.4, bow: 0.06 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, 0],
      [0.12, 0],
      [0.21, 0.12],
      [0.245, 0.34],
      [0.23, 0.6],
      [0.17, 0.83],
      [0.07, 0.97],
      [0, 1.02],
    ],
    colour: {
      upper: { ramp: 'fern', toward: 'moss', by: 0.35 },
      drift: 'moss',
      young: { ramp: 'fern', toward: 'lime', by: 0.5 },
      under: { ramp: 'sage', toward: 'silver', by: 0.3 },
      petiole: { ramp: 'fern', toward: 'sage', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 26, rise: 0.25, sweep: 0.3, strength: 0.3, quilt: 0.35 },
    form: { fold: 0.4, tipFold: 0.1, bend: [0.2, 0.8], late: 1.7, curl: 0.2, wave: 0.05, waves: 2.5 },
    gloss: 0.5,
  },
  words: { leaf: 'paddle-shaped leaf', leaves: 'paddle-shaped leaves' },
}
