import type { PlantRecipe } from '@/db/seed/art/recipe'

export const peperomiaHope: PlantRecipe = {
  kind: 'plant',
  slug: 'peperomia-hope',
  name: 'peperomia Hope',
  botanical: 'Peperomia tetraphylla ‘Hope’',
  height: [7, 9],
  pot: { diameter: [11, 13], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [9, 11],
    length: [14, 36],
    gap: 2.1,
    blade: [2.3, 2.7],
    tip: 0.7,
    paired: true,
    crown: [46, 54],
    stalk: { width: 0.16, length: 0.5 },
    vine: { width: 0.24 },
  },
  leaf: {
    family: 'plump',
    outline: 'round',
    wide: 0.98,
    colour: {
      upper: { ramp: 'fern', toward: 'lime', by: 0.35 },
      drift: 'fern',
      young: 'lime',
      petiole: { ramp: 'fern', toward: 'bronze', by: 0.4 },
    },
    patterns: [
      {
        kind: 'stripes',
        colour: { ramp: 'lime', toward: 'celadon', by: 0.4 },
        at: [
          [-0.42, -0.36],
          [0.36, 0.42],
        ],
        soft: 0.12,
      },
    ],
    thick: 0.3,
    edge: 0.3,
    form: { bend: [0, 0.4] },
    gloss: 0.5,
  },
  words: { leaf: 'round coin leaf', leaves: 'round coin leaves', look: 'trailing over a shelf' },
}
