import type { PlantRecipe } from '@/db/seed/art/recipe'
import { amaryllisHead } from '@/db/seed/art/flower/exotics'

export const amaryllis: PlantRecipe = {
  kind: 'plant',
  slug: 'amaryllis',
  name: 'amaryllis',
  botanical: 'Hippeastrum',
  height: [26, 30],
  pot: {
    diameter: [14, 15.5],
    vessels: ['terracotta', 'white glazed', 'moss glazed', 'clay stoneware', 'charcoal matte'],
  },
  habit: {
    kind: 'rosette',
    leaves: [5, 6],
    blade: [30, 36],
    inner: 0.7,
    rise: [50, 82],
    bend: [1, 0.4],
    heart: 1.6,
    shy: 0.5,
    turn: 0.3,
    wild: 0.7,
  },
  leaf: {
    family: 'blade',
    outline: 'strap',
    colour: { upper: { ramp: 'fern', toward: 'eucalyptus', by: 0.25 } },
    veins: { kind: 'parallel', count: 5, strength: 0.3 },
    form: { fold: 0.3, late: 2 },
    gloss: 0.3,
  },
  bloom: {
    bloom: amaryllisHead('crimson', 'coral'),
    form: 'head',
    stalks: [1, 2],
    each: [3, 4],
    height: [42, 50],
    lean: 12,
    stalk: { colour: { ramp: 'fern', toward: 'lime', by: 0.3 }, width: 2 },
  },
  walls: ['cream', 'mist', 'sage', 'putty', 'dusk'],
  detail: 'close',
  words: { leaf: 'strap leaf', leaves: 'strap leaves', look: 'in flower' },
}
