import type { PlantRecipe } from '@/db/seed/art/recipe'
import { mothOrchid } from '@/db/seed/art/flower/exotics'

export const pinkMothOrchid: PlantRecipe = {
  kind: 'plant',
  slug: 'pink-moth-orchid',
  name: 'pink moth orchid',
  botanical: 'Phalaenopsis amabilis',
  height: [9, 11],
  pot: {
    diameter: [12, 13.5],
    soil: 'bark',
    vessels: ['orchid pot', 'white cylinder', 'blush dipped', 'sea glazed', 'terracotta', 'charcoal matte'],
  },
  habit: {
    kind: 'rosette',
    leaves: [5, 7],
    blade: [17, 20],
    inner: 0.6,
    rise: [12, 48],
    bend: [0.7, 0.4],
    heart: 0.8,
    shy: 0.7,
    turn: 0.3,
    wild: 0.5,
  },
  leaf: {
    family: 'blade',
    outline: 'oblong',
    wide: 0.95,
    colour: { upper: { ramp: 'fern', toward: 'emerald', by: 0.3 }, under: 'lime' },
    veins: { kind: 'midrib', strength: 0.5 },
    form: { fold: 0.3, curl: 0.3 },
    gloss: 0.55,
  },
  bloom: {
    bloom: mothOrchid('magenta', 'crimson', 'plum'),
    form: 'arching',
    stalks: [1, 1],
    each: [7, 9],
    height: [36, 43],
    stalk: { colour: { ramp: 'moss', toward: 'burgundy', by: 0.2 }, width: 0.62 },
    buds: { count: [3, 4], colour: 'magenta', size: 2.2 },
  },
  walls: ['cream', 'sage', 'mist', 'putty', 'dusk'],
  detail: 'close',
  near: 2.3,
  words: { leaf: 'broad leaf', leaves: 'broad leaves', look: 'in flower on arching spikes' },
}
