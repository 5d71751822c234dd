import type { PlantRecipe } from '@/db/seed/art/recipe'

export const marbleQueenPothos: PlantRecipe = {
  kind: 'plant',
  slug: 'marble-queen-pothos',
  name: 'marble queen pothos',
  botanical: 'Epipremnum aureum ‘Marble Queen’',
  height: [16, 22],
  pot: {
    diameter: [15, 18],
    stands: 'shelf',
    vessels: ['charcoal matte', 'terracotta', 'indigo glazed', 'moss glazed', 'sea glazed', 'clay stoneware'],
  },
  habit: {
    kind: 'trailing',
    vines: [4, 5],
    length: [30, 66],
    gap: 5.4,
    blade: [9.4, 11],
    tip: 0.52,
    crown: [14, 18],
    stalk: { width: 0.36, length: 3.6 },
    vine: { width: 0.5 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    colour: {
      upper: { ramp: 'fern', toward: 'sage', by: 0.3 },
      drift: 'moss',
      young: 'celadon',
      petiole: { ramp: 'celadon', toward: 'fern', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 6, strength: 0.3, quilt: 0.6 },
    patterns: [
      {
        kind: 'marbled',
        colour: { ramp: 'ivory', toward: 'celadon', by: 0.15 },
        amount: 0.5,
        scale: 1.3,
        opacity: 0.95,
      },
      {
        kind: 'marbled',
        colour: { ramp: 'celadon', toward: 'fern', by: 0.35 },
        amount: 0.24,
        scale: 1.7,
        opacity: 0.6,
      },
    ],
    form: { fold: 0.35, tipFold: 0.1, bend: [0.4, 1], curl: 0.5, wave: 0.06 },
    gloss: 0.6,
  },
  walls: ['sage', 'eucalyptus', 'dusk', 'plaster', 'terracotta', 'moss'],
  words: { leaf: 'cream-marbled leaf', leaves: 'cream-marbled leaves', look: 'trailing over a shelf' },
}
