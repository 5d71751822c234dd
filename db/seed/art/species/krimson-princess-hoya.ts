import type { PlantRecipe } from '@/db/seed/art/recipe'

export const krimsonPrincessHoya: PlantRecipe = {
  kind: 'plant',
  slug: 'krimson-princess-hoya',
  name: 'variegated wax plant',
  botanical: 'Hoya carnosa ‘Krimson Princess’',
  height: [13, 17],
  pot: {
    diameter: [13, 15],
    stands: 'shelf',
    vessels: ['charcoal matte', 'terracotta', 'indigo glazed', 'moss glazed', 'sea glazed', 'clay stoneware'],
  },
  habit: {
    kind: 'trailing',
    vines: [5, 6],
    length: [24, 54],
    gap: 5,
    blade: [7, 8.2],
    tip: 0.66,
    paired: true,
    crown: [18, 22],
    stalk: { width: 0.34, length: 1.2 },
    vine: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.8,
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.4 },
      drift: 'moss',
      young: { ramp: 'rose', toward: 'fern', by: 0.4 },
      petiole: { ramp: 'rose', toward: 'bronze', by: 0.3 },
    },
    veins: { kind: 'midrib', strength: 0.25, quilt: 0 },
    patterns: [
      { kind: 'centre', colour: { ramp: 'butter', toward: 'pink', by: 0.25 }, width: 0.66, ragged: 0.18 },
      { kind: 'blush', colour: 'pink', from: 'base', reach: 0.5, strength: 0.25 },
    ],
    form: { fold: 0.3, tipFold: 0.15, bend: [0.1, 0.5], curl: 0.5 },
    gloss: 0.8,
  },
  walls: ['sage', 'eucalyptus', 'dusk', 'plaster', 'moss', 'mist'],
  words: {
    leaf: 'cream-hearted waxy leaf',
    leaves: 'cream-hearted waxy leaves',
    look: 'trailing over a shelf',
  },
}
