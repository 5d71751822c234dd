import type { PlantRecipe } from '@/db/seed/art/recipe'

export const aluminiumPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'aluminium-plant',
  name: 'aluminium plant',
  botanical: 'Pilea cadierei',
  height: [20, 26],
  pot: { diameter: [13, 15] },
  habit: {
    kind: 'stems',
    stems: [9, 11],
    lean: [2, 36],
    shortest: 0.62,
    stem: { width: 0.4, colour: { ramp: 'fern', toward: 'lime', by: 0.3 }, tip: 0.7 },
    bare: 0.15,
    arrangement: 'opposite',
    gap: 2.7,
    blade: [6.4, 7.6],
    angle: [82, 36],
    youngest: 0.5,
    stalk: { length: 1.3, width: 0.22 },
    turn: 0.75,
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.84,
    colour: { upper: { ramp: 'fern', toward: 'emerald', by: 0.5 }, drift: 'fern', young: 'fern' },
    veins: { kind: 'pinnate', count: 7, rise: 0.8, sweep: 0.6, strength: 0, quilt: 1.2 },
    patterns: [
      {
        kind: 'stripes',
        colour: { ramp: 'silver', toward: 'white', by: 0.5 },
        at: [
          [-0.82, -0.52],
          [-0.34, -0.06],
          [0.06, 0.34],
          [0.52, 0.82],
        ],
        soft: 0.06,
      },
      { kind: 'veined', colour: { ramp: 'fern', toward: 'emerald', by: 0.6 }, width: 0.15, opacity: 0.9 },
    ],
    form: { fold: 0.2, bend: [0.2, 0.7], curl: 0.4 },
    gloss: 0.4,
  },
  words: { leaf: 'silver-dashed leaf', leaves: 'silver-dashed leaves' },
}
