import type { PlantRecipe } from '@/db/seed/art/recipe'
import { kalanchoeHead } from '@/db/seed/art/flower/fillers'

export const kalanchoe: PlantRecipe = {
  kind: 'plant',
  slug: 'kalanchoe',
  name: 'kalanchoe',
  botanical: 'Kalanchoe blossfeldiana',
  height: [13, 15],
  pot: {
    diameter: [11, 12.5],
    vessels: ['terracotta', 'white glazed', 'grey concrete', 'sea glazed', 'charcoal matte'],
  },
  habit: {
    kind: 'clump',
    leaves: [22, 26],
    blade: [6, 7],
    spread: 1.5,
    nod: [10, 40],
    depth: 1,
    stalk: { width: 0.5 },
  },
  leaf: {
    family: 'blade',
    outline: 'obovate',
    colour: { upper: 'fern', drift: 'emerald' },
    veins: { kind: 'midrib', strength: 0.4 },
    wide: 1.25,
    margin: { kind: 'scalloped', count: 8, depth: 0.035 },
    patterns: [{ kind: 'margin', colour: 'burgundy', width: 0.014 }],
    form: { fold: 0.15, bend: [0.1, 0.4] },
    gloss: 0.4,
  },
  bloom: {
    bloom: kalanchoeHead('orange'),
    form: 'stalks',
    stalks: [6, 8],
    height: [16, 19],
    lean: 28,
    stalk: { colour: 'fern', width: 0.42 },
  },
  walls: ['cream', 'mist', 'sage', 'dusk', 'putty'],
  detail: 'close',
  words: { leaf: 'leaf', look: 'in flower' },
}
