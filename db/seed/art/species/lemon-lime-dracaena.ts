import type { PlantRecipe } from '@/db/seed/art/recipe'

export const lemonLimeDracaena: PlantRecipe = {
  kind: 'plant',
  slug: 'lemon-lime-dracaena',
  name: 'lemon lime dracaena',
  botanical: 'Dracaena fragrans ‘Lemon Lime’',
  height: [62, 78],
  pot: { diameter: [19, 22] },
  habit: {
    kind: 'stems',
    stems: [3, 3],
    lean: [2, 9],
    shortest: 0.6,
    apart: 1,
    stem: {
      width: 1.8,
      colour: { ramp: 'bark', toward: 'lime', by: 0.2 },
      tip: 0.9,
      rings: 0.6,
      wiggle: 0.02,
    },
    bare: 0.24,
    arrangement: 'spiral',
    gap: 1.05,
    blade: [29, 34],
    angle: [88, 10],
    youngest: 0.6,
    turn: 0.4,
    above: 0.7,
  },
  leaf: {
    family: 'blade',
    outline: 'strap',
    wide: 1.15,
    colour: {
      upper: { ramp: 'lime', toward: 'gold', by: 0.3 },
      drift: 'lime',
      young: { ramp: 'lime', toward: 'gold', by: 0.5 },
    },
    veins: { kind: 'parallel', count: 6, strength: 0.12, quilt: 0.1 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'fern', toward: 'emerald', by: 0.3 }, width: 0.48, ragged: 0.12 },
      {
        kind: 'stripes',
        colour: 'ivory',
        at: [
          [-0.58, -0.46],
          [0.46, 0.58],
        ],
        soft: 0.03,
      },
    ],
    form: { fold: 0.35, tipFold: 0.15, bend: [0.7, 1.4], late: 1.7, curl: 0 },
    gloss: 0.5,
  },
  words: { leaf: 'lime-edged leaf', leaves: 'lime-edged leaves' },
}
