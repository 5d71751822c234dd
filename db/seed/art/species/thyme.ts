import type { PlantRecipe } from '@/db/seed/art/recipe'

export const thyme: PlantRecipe = {
  kind: 'plant',
  slug: 'thyme',
  name: 'thyme',
  botanical: 'Thymus vulgaris',
  height: [14, 18],
  pot: {
    diameter: [12, 13.5],
    vessels: [
      'terracotta',
      'weathered terracotta',
      'white glazed',
      'clay stoneware',
      'fluted cream',
      'grey concrete',
    ],
  },
  habit: {
    kind: 'stems',
    stems: [18, 21],
    lean: [2, 54],
    shortest: 0.62,
    stem: { width: 0.16, colour: 'bark', tip: 0.6, wiggle: 0.12 },
    bare: 0.1,
    arrangement: 'opposite',
    gap: 0.95,
    blade: [1.15, 1.4],
    angle: [72, 36],
    youngest: 0.6,
    turn: 0.5,
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.66,
    colour: {
      upper: { ramp: 'sage', toward: 'fern', by: 0.4 },
      drift: 'sage',
      young: { ramp: 'fern', toward: 'lime', by: 0.4 },
    },
    veins: { kind: 'midrib', strength: 0.2 },
    form: { fold: 0.2, bend: [0, 0.4], curl: 0.4 },
    gloss: 0.1,
  },
  words: { leaf: 'sprig of tiny leaves', leaves: 'sprigs of tiny leaves' },
}
