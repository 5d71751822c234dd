import type { PlantRecipe } from '@/db/seed/art/recipe'
import { spathe } from '@/db/seed/art/flower/exotics'

export const anthurium: PlantRecipe = {
  kind: 'plant',
  slug: 'anthurium',
  name: 'anthurium',
  botanical: 'Anthurium andraeanum',
  height: [32, 38],
  pot: {
    diameter: [14, 16],
    vessels: [
      'white glazed',
      'white cylinder',
      'terracotta',
      'charcoal matte',
      'fluted cream',
      'speckled stoneware',
    ],
  },
  habit: {
    kind: 'clump',
    leaves: [12, 15],
    blade: [14, 17],
    spread: 1.05,
    nod: [30, 70],
    depth: 0.9,
    stalk: { width: 0.5 },
  },
  leaf: {
    family: 'blade',
    outline: 'heart',
    colour: { upper: { ramp: 'emerald', toward: 'moss', by: 0.4 }, drift: 'fern', young: 'bronze' },
    veins: { kind: 'pinnate', count: 6, strength: 0.5, quilt: 0.4 },
    form: { fold: 0.2, bend: [0.2, 0.6] },
    gloss: 0.7,
  },
  bloom: {
    bloom: spathe('crimson', 'butter', 'sun'),
    form: 'stalks',
    stalks: [4, 5],
    height: [40, 48],
    lean: 26,
    stalk: { colour: { ramp: 'fern', toward: 'burgundy', by: 0.2 }, width: 0.5 },
  },
  walls: ['cream', 'putty', 'mist', 'sage', 'dusk', 'plaster'],
  detail: 'close',
  words: { leaf: 'leaf', look: 'in flower' },
}
