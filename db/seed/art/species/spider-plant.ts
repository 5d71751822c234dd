import type { PlantRecipe } from '@/db/seed/art/recipe'

export const spiderPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'spider-plant',
  name: 'spider plant',
  botanical: 'Chlorophytum comosum ‘Vittatum’',
  height: [26, 34],
  pot: { diameter: [15, 18] },
  habit: {
    kind: 'rosette',
    leaves: [44, 52],
    blade: [34, 40],
    inner: 0.6,
    rise: [50, 84],
    bend: [2.3, 0.9],
    heart: 2,
    shy: 0.3,
    turn: 0.5,
    wild: 1.1,
    pace: 1.1,
  },
  leaf: {
    family: 'blade',
    outline: 'ribbon',
    wide: 0.9,
    colour: {
      upper: { ramp: 'fern', toward: 'moss', by: 0.2 },
      drift: { ramp: 'fern', toward: 'lime', by: 0.4 },
      young: { ramp: 'fern', toward: 'lime', by: 0.5 },
    },
    veins: { kind: 'midrib', strength: 0.1 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'ivory', toward: 'celadon', by: 0.15 }, width: 0.4, ragged: 0.15 },
    ],
    form: { fold: 0.4, tipFold: 0.2, bend: [0, 0.3], late: 1.5, curl: 0 },
    gloss: 0.35,
  },
  walls: ['sage', 'moss', 'terracotta', 'ochre', 'dusk', 'eucalyptus', 'apricot'],
  words: { leaf: 'arching striped leaf', leaves: 'arching striped leaves' },
}
