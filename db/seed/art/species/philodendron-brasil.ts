import type { PlantRecipe } from '@/db/seed/art/recipe'

export const philodendronBrasil: PlantRecipe = {
  kind: 'plant',
  slug: 'philodendron-brasil',
  name: 'philodendron Brasil',
  botanical: 'Philodendron hederaceum ‘Brasil’',
  height: [15, 20],
  pot: { diameter: [14, 17], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [4, 6],
    length: [30, 72],
    gap: 4.8,
    blade: [8.8, 10.4],
    tip: 0.52,
    crown: [15, 19],
    stalk: { width: 0.3, length: 3.6 },
    vine: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'broadHeart',
    wide: 0.9,
    colour: {
      upper: { ramp: 'moss', toward: 'fern', by: 0.55 },
      drift: 'moss',
      young: 'lime',
      petiole: { ramp: 'lime', toward: 'bronze', by: 0.2 },
    },
    veins: { kind: 'pinnate', count: 5, rise: 0.7, sweep: 0.6, strength: 0.35, quilt: 0.4 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'lime', toward: 'gold', by: 0.4 }, width: 0.42, ragged: 0.45 },
      { kind: 'centre', colour: { ramp: 'gold', toward: 'lime', by: 0.35 }, width: 0.13, ragged: 0.5 },
    ],
    form: { fold: 0.3, tipFold: 0.1, bend: [0.4, 0.9], curl: 0.5, wave: 0.03 },
    gloss: 0.65,
  },
  words: { leaf: 'lime-striped heart', look: 'trailing over a shelf' },
}
