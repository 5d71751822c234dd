import type { PlantRecipe } from '@/db/seed/art/recipe'
import { violetHead } from '@/db/seed/art/flower/exotics'

export const africanViolet: PlantRecipe = {
  kind: 'plant',
  slug: 'african-violet',
  name: 'African violet',
  botanical: 'Saintpaulia ionantha',
  height: [8, 9],
  pot: {
    diameter: [11, 12.5],
    vessels: ['terracotta', 'white glazed', 'ochre dipped', 'speckled stoneware', 'blush dipped'],
  },
  habit: {
    kind: 'clump',
    leaves: [17, 20],
    blade: [6, 7],
    spread: 2.5,
    nod: [10, 30],
    depth: 1,
    stalk: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'round',
    colour: { upper: { ramp: 'moss', toward: 'sage', by: 0.25 }, under: 'burgundy', petiole: 'bronze' },
    veins: { kind: 'pinnate', count: 5, strength: 0.4, quilt: 1 },
    margin: { kind: 'scalloped', count: 15, depth: 0.02 },
    form: { fold: 0.15, bend: [0.2, 0.5] },
    gloss: 0,
  },
  bloom: {
    bloom: violetHead('violet'),
    form: 'stalks',
    stalks: [15, 19],
    height: [8.4, 11],
    lean: 38,
    stalk: { colour: 'bronze', width: 0.2 },
  },
  walls: ['cream', 'putty', 'mist', 'sage', 'dusk', 'plaster'],
  detail: 'close',
  words: { leaf: 'leaf', look: 'full of flowers' },
}
