import type { PlantRecipe } from '@/db/seed/art/recipe'

export const neonPothos: PlantRecipe = {
  kind: 'plant',
  slug: 'neon-pothos',
  name: 'neon pothos',
  botanical: 'Epipremnum aureum ‘Neon’',
  height: [16, 22],
  pot: {
    diameter: [15, 18],
    stands: 'shelf',
    vessels: [
      'charcoal matte',
      'terracotta',
      'indigo glazed',
      'white glazed',
      'sea glazed',
      'clay stoneware',
    ],
  },
  habit: {
    kind: 'trailing',
    vines: [4, 5],
    length: [30, 70],
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
      upper: { ramp: 'lime', toward: 'sun', by: 0.12 },
      drift: 'lime',
      young: { ramp: 'lime', toward: 'gold', by: 0.55 },
      petiole: 'lime',
    },
    veins: { kind: 'pinnate', count: 6, strength: 0.4, quilt: 0.6 },
    form: { fold: 0.35, tipFold: 0.1, bend: [0.4, 1], curl: 0.5, wave: 0.06 },
    gloss: 0.6,
  },
  walls: ['dusk', 'blush', 'plaster', 'lilac', 'eucalyptus', 'cream'],
  words: { leaf: 'lime-yellow leaf', leaves: 'lime-yellow leaves', look: 'trailing over a shelf' },
}
