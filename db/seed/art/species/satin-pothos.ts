import type { PlantRecipe } from '@/db/seed/art/recipe'

export const satinPothos: PlantRecipe = {
  kind: 'plant',
  slug: 'satin-pothos',
  name: 'satin pothos',
  botanical: 'Scindapsus pictus ‘Argyraeus’',
  height: [14, 19],
  pot: { diameter: [14, 16], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [4, 5],
    length: [28, 62],
    gap: 4.6,
    blade: [8.4, 9.8],
    tip: 0.58,
    crown: [14, 18],
    stalk: { width: 0.3, length: 2.6 },
    vine: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    wide: 1.04,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.5 },
      drift: 'sage',
      young: { ramp: 'fern', toward: 'sage', by: 0.5 },
      petiole: { ramp: 'sage', toward: 'fern', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 6, rise: 0.7, sweep: 0.6, strength: 0.2, quilt: 0.3 },
    patterns: [
      {
        kind: 'spots',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.4 },
        count: 42,
        size: 0.09,
        opacity: 0.75,
      },
      {
        kind: 'marbled',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.4 },
        amount: 0.26,
        scale: 1.8,
        opacity: 0.8,
      },
      { kind: 'margin', colour: 'silver', width: 0.012, ragged: 0.8 },
    ],
    form: { fold: 0.28, tipFold: 0.1, bend: [0.3, 0.8], curl: 0.5, wave: 0.03 },
    gloss: 0.12,
  },
  words: { leaf: 'silver-spotted leaf', leaves: 'silver-spotted leaves', look: 'trailing over a shelf' },
}
