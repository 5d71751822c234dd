import type { PlantRecipe } from '@/db/seed/art/recipe'

export const stromantheTriostar: PlantRecipe = {
  kind: 'plant',
  slug: 'stromanthe-triostar',
  name: 'stromanthe Triostar',
  botanical: 'Stromanthe thalia ‘Triostar’',
  height: [52, 64],
  pot: { diameter: [18, 21] },
  habit: {
    kind: 'clump',
    leaves: [18, 22],
    blade: [25, 29],
    spread: 0.95,
    nod: [-4, 26],
    depth: 0.8,
    stalk: { width: 0.5, bow: 0.14 },
  },
  leaf: {
    family: 'blade',
    outline: 'lance',
    wide: 1,
    colour: {
      upper: { ramp: 'moss', toward: 'fern', by: 0.5 },
      drift: 'moss',
      under: { ramp: 'magenta', toward: 'burgundy', by: 0.35 },
      petiole: { ramp: 'rose', toward: 'burgundy', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 13, rise: 0.8, sweep: 0.6, strength: 0.12, quilt: 0.15 },
    patterns: [
      { kind: 'feathered', colour: 'celadon', width: 0.5, reach: [0.5, 0.8], opacity: 0.6 },
      { kind: 'sectors', colour: { ramp: 'ivory', toward: 'blush', by: 0.5 }, amount: 0.42 },
      { kind: 'blush', colour: 'pink', from: 'edge', reach: 0.3, strength: 0.6 },
    ],
    form: { fold: 0.24, tipFold: 0.1, bend: [0.2, 0.7], curl: 0.25, wave: 0.05, waves: 2 },
    gloss: 0.35,
  },
  walls: ['sage', 'mist', 'eucalyptus', 'dusk', 'moss', 'ochre'],
  words: { leaf: 'cream, pink and green leaf', leaves: 'cream, pink and green leaves' },
}
