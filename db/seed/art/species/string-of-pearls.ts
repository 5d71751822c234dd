import type { PlantRecipe } from '@/db/seed/art/recipe'

export const stringOfPearls: PlantRecipe = {
  kind: 'plant',
  slug: 'string-of-pearls',
  name: 'string of pearls',
  botanical: 'Curio rowleyanus',
  height: [3.5, 4.5],
  pot: { diameter: [11, 12.5], stands: 'shelf', soil: 'grit' },
  habit: {
    kind: 'trailing',
    vines: [14, 17],
    length: [18, 52],
    gap: 0.86,
    blade: [1, 1.12],
    tip: 0.7,
    crown: [60, 70],
    stalk: { width: 0.08, length: 0.5 },
    vine: { width: 0.12 },
  },
  leaf: {
    family: 'plump',
    outline: 'round',
    wide: 1.02,
    colour: {
      upper: { ramp: 'fern', toward: 'lime', by: 0.7 },
      drift: 'lime',
      petiole: { ramp: 'fern', toward: 'olive', by: 0.4 },
    },
    thick: 1,
    edge: 0.12,
    form: { bend: [0, 0] },
    gloss: 0.5,
  },
  words: {
    leaf: 'string of round green beads',
    leaves: 'strings of round green beads',
    look: 'falling over a shelf',
  },
}
