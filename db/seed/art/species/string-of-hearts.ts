import type { PlantRecipe } from '@/db/seed/art/recipe'

export const stringOfHearts: PlantRecipe = {
  kind: 'plant',
  slug: 'string-of-hearts',
  name: 'string of hearts',
  botanical: 'Ceropegia woodii',
  height: [5, 7],
  pot: { diameter: [11, 13], stands: 'shelf', soil: 'grit' },
  habit: {
    kind: 'trailing',
    vines: [10, 13],
    length: [22, 62],
    gap: 3.3,
    blade: [2.1, 2.5],
    tip: 0.6,
    paired: true,
    crown: [16, 22],
    stalk: { width: 0.11, length: 0.8 },
    vine: { width: 0.13 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    wide: 1.16,
    colour: {
      upper: { ramp: 'sage', toward: 'moss', by: 0.8 },
      drift: { ramp: 'moss', toward: 'plum', by: 0.2 },
      under: { ramp: 'plum', toward: 'rose', by: 0.4 },
      petiole: { ramp: 'bronze', toward: 'plum', by: 0.5 },
    },
    veins: { kind: 'radiate', count: 7, strength: 0.1, quilt: 0.2 },
    patterns: [
      {
        kind: 'marbled',
        colour: { ramp: 'silver', toward: 'ivory', by: 0.3 },
        amount: 0.4,
        scale: 0.7,
        opacity: 0.9,
      },
    ],
    form: { fold: 0.25, bend: [0.1, 0.5], curl: 0.4 },
    gloss: 0.2,
  },
  words: { leaf: 'silver-marbled heart', look: 'in threads over a shelf' },
}
