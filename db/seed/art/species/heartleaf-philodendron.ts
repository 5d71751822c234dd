import type { PlantRecipe } from '@/db/seed/art/recipe'

export const heartleafPhilodendron: PlantRecipe = {
  kind: 'plant',
  slug: 'heartleaf-philodendron',
  name: 'heartleaf philodendron',
  botanical: 'Philodendron hederaceum',
  height: [15, 20],
  pot: { diameter: [14, 17], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [5, 6],
    length: [34, 84],
    gap: 4.6,
    blade: [8.6, 10],
    tip: 0.5,
    crown: [15, 19],
    stalk: { width: 0.3, length: 3.8 },
    vine: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'broadHeart',
    wide: 0.92,
    colour: {
      upper: { ramp: 'moss', toward: 'fern', by: 0.6 },
      drift: 'moss',
      young: { ramp: 'lime', toward: 'bronze', by: 0.2 },
      petiole: { ramp: 'fern', toward: 'bronze', by: 0.25 },
    },
    veins: { kind: 'pinnate', count: 5, rise: 0.7, sweep: 0.6, strength: 0.4, quilt: 0.5 },
    form: { fold: 0.3, tipFold: 0.1, bend: [0.4, 0.9], curl: 0.5, wave: 0.03 },
    gloss: 0.7,
  },
  words: { leaf: 'heart-shaped leaf', leaves: 'heart-shaped leaves', look: 'trailing over a shelf' },
}
