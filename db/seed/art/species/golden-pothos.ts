import type { PlantRecipe } from '@/db/seed/art/recipe'

export const goldenPothos: PlantRecipe = {
  kind: 'plant',
  slug: 'golden-pothos',
  name: 'golden pothos',
  botanical: 'Epipremnum aureum',
  height: [16, 22],
  pot: {
    diameter: [15, 18],
    stands: 'shelf',
    vessels: [
      'white glazed',
      'terracotta',
      'speckled stoneware',
      'fluted cream',
      'charcoal matte',
      'blush dipped',
    ],
  },
  habit: {
    kind: 'trailing',
    vines: [4, 5],
    length: [34, 78],
    gap: 5.4,
    blade: [9.6, 11.4],
    tip: 0.52,
    crown: [14, 18],
    stalk: { width: 0.36, length: 3.6 },
    vine: { width: 0.5 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    colour: {
      upper: { ramp: 'fern', toward: 'olive', by: 0.12 },
      drift: 'moss',
      young: 'lime',
      petiole: 'lime',
    },
    veins: { kind: 'pinnate', count: 6, strength: 0.4, quilt: 0.8, colour: 'gold' },
    patterns: [{ kind: 'marbled', colour: 'gold', amount: 0.3 }],
    form: { fold: 0.35, tipFold: 0.1, bend: [0.4, 1], curl: 0.5, wave: 0.06 },
    gloss: 0.7,
  },
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'plaster', 'dusk', 'apricot'],
  words: { leaf: 'gold-splashed leaf', leaves: 'gold-splashed leaves', look: 'trailing over a shelf' },
}
