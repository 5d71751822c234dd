import type { PlantRecipe } from '@/db/seed/art/recipe'

export const calatheaWhiteFusion: PlantRecipe = {
  kind: 'plant',
  slug: 'calathea-white-fusion',
  name: 'calathea White Fusion',
  botanical: 'Goeppertia lietzei ‘White Fusion’',
  height: [36, 46],
  pot: { diameter: [15, 18] },
  habit: {
    kind: 'clump',
    leaves: [17, 21],
    blade: [16, 19],
    spread: 1.2,
    nod: [6, 36],
    depth: 0.85,
    stalk: { width: 0.42, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.9,
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.25 },
      drift: 'fern',
      under: { ramp: 'lilac', toward: 'plum', by: 0.4 },
      petiole: { ramp: 'celadon', toward: 'plum', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 12, rise: 0.5, sweep: 0.6, strength: 0.1, quilt: 0.2 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'fern', toward: 'lime', by: 0.5 },
        width: 0.5,
        reach: [0.6, 0.85],
        opacity: 0.7,
      },
      {
        kind: 'marbled',
        colour: { ramp: 'white', toward: 'ivory', by: 0.4 },
        amount: 0.42,
        scale: 0.9,
        opacity: 0.95,
      },
    ],
    form: { fold: 0.18, tipFold: 0.06, bend: [0.3, 0.8], curl: 0.3, wave: 0.06, waves: 2.4 },
    gloss: 0.35,
  },
  walls: ['sage', 'mist', 'eucalyptus', 'dusk', 'moss', 'terracotta', 'ochre'],
  words: { leaf: 'white-marbled leaf', leaves: 'white-marbled leaves' },
}
