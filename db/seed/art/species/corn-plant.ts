import type { PlantRecipe } from '@/db/seed/art/recipe'

export const cornPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'corn-plant',
  name: 'corn plant',
  botanical: 'Dracaena fragrans ‘Massangeana’',
  height: [98, 120],
  pot: { diameter: [24, 28] },
  habit: {
    kind: 'stems',
    stems: [3, 3],
    lean: [1, 5],
    shortest: 0.45,
    apart: 1.1,
    stem: {
      width: 3.8,
      colour: { ramp: 'bark', toward: 'oak', by: 0.35 },
      tip: 0.94,
      rings: 0.7,
      wiggle: 0.01,
      lift: 0,
    },
    bare: 0.8,
    arrangement: 'spiral',
    gap: 0.75,
    blade: [40, 46],
    angle: [98, 10],
    turn: 0.4,
    youngest: 0.6,
    oldest: 0.85,
    above: 0.62,
  },
  leaf: {
    family: 'blade',
    outline: 'strap',
    wide: 1.55,
    colour: {
      upper: { ramp: 'fern', toward: 'moss', by: 0.3 },
      drift: 'fern',
      young: { ramp: 'fern', toward: 'lime', by: 0.4 },
    },
    veins: { kind: 'parallel', count: 8, strength: 0.15, quilt: 0.15 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'lime', toward: 'gold', by: 0.4 }, width: 0.36, ragged: 0.4 },
      {
        kind: 'stripes',
        colour: { ramp: 'fern', toward: 'lime', by: 0.4 },
        at: [
          [-0.12, -0.05],
          [0.12, 0.2],
        ],
        soft: 0.03,
      },
    ],
    form: { fold: 0.35, tipFold: 0.15, bend: [0.9, 1.7], late: 1.7, curl: 0, wave: 0.12, waves: 3 },
    gloss: 0.55,
  },
  words: {
    leaf: 'arching yellow-striped leaf',
    leaves: 'arching yellow-striped leaves',
    look: 'in crowns on thick canes',
  },
}
