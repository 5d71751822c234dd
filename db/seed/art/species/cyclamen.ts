import type { PlantRecipe } from '@/db/seed/art/recipe'
import { cyclamenHead } from '@/db/seed/art/flower/exotics'

export const cyclamen: PlantRecipe = {
  kind: 'plant',
  slug: 'cyclamen',
  name: 'cyclamen',
  botanical: 'Cyclamen persicum',
  height: [13, 15],
  pot: {
    diameter: [12, 14],
    vessels: ['terracotta', 'white glazed', 'moss glazed', 'clay stoneware', 'indigo glazed'],
  },
  habit: {
    kind: 'clump',
    leaves: [22, 27],
    blade: [7, 8.4],
    spread: 1.9,
    nod: [10, 40],
    depth: 1,
    stalk: { width: 0.36 },
  },
  leaf: {
    family: 'blade',
    outline: 'broadHeart',
    colour: { upper: { ramp: 'emerald', toward: 'moss', by: 0.5 }, under: 'burgundy', petiole: 'bronze' },
    veins: { kind: 'radiate', count: 7, strength: 0.4 },
    patterns: [{ kind: 'zone', colour: 'silver', at: 0.55, width: 0.2, opacity: 0.7 }],
    margin: { kind: 'toothed', count: 18, depth: 0.014 },
    form: { fold: 0.1, bend: [0.2, 0.6] },
    gloss: 0.2,
  },
  bloom: {
    bloom: cyclamenHead('pink'),
    form: 'stalks',
    stalks: [9, 12],
    height: [17, 23],
    lean: 22,
    stalk: { colour: 'bronze', width: 0.32 },
  },
  walls: ['cream', 'mist', 'sage', 'eucalyptus', 'dusk'],
  detail: 'close',
  words: { leaf: 'leaf', look: 'in flower' },
}
