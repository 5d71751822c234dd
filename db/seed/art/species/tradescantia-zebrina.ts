import type { PlantRecipe } from '@/db/seed/art/recipe'

export const tradescantiaZebrina: PlantRecipe = {
  kind: 'plant',
  slug: 'tradescantia-zebrina',
  name: 'inch plant',
  botanical: 'Tradescantia zebrina',
  height: [12, 16],
  pot: { diameter: [13, 15], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [8, 10],
    length: [16, 44],
    gap: 2.9,
    blade: [6.4, 7.4],
    tip: 0.6,
    crown: [34, 40],
    stalk: { width: 0.3, length: 0.4 },
    vine: { width: 0.45 },
  },
  leaf: {
    family: 'blade',
    outline: 'ovate',
    wide: 0.88,
    colour: {
      upper: { ramp: 'emerald', toward: 'plum', by: 0.7 },
      drift: { ramp: 'plum', toward: 'moss', by: 0.3 },
      young: { ramp: 'plum', toward: 'pink', by: 0.25 },
      under: 'plum',
      petiole: { ramp: 'plum', toward: 'fern', by: 0.35 },
    },
    veins: { kind: 'parallel', count: 8, strength: 0.15, quilt: 0.1 },
    patterns: [
      {
        kind: 'stripes',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.45 },
        at: [
          [-0.74, -0.24],
          [0.24, 0.74],
        ],
        soft: 0.06,
      },
    ],
    form: { fold: 0.4, tipFold: 0.2, bend: [0.3, 0.8], curl: 0.3 },
    gloss: 0.35,
  },
  words: { leaf: 'silver-striped leaf', leaves: 'silver-striped leaves', look: 'spilling over a shelf' },
}
