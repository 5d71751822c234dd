import type { PlantRecipe } from '@/db/seed/art/recipe'
import { spathe } from '@/db/seed/art/flower/exotics'

export const peaceLilyInFlower: PlantRecipe = {
  kind: 'plant',
  slug: 'peace-lily-in-flower',
  name: 'peace lily',
  botanical: 'Spathiphyllum wallisii',
  height: [38, 44],
  pot: {
    diameter: [15, 17],
    vessels: [
      'terracotta',
      'sea glazed',
      'speckled stoneware',
      'indigo glazed',
      'clay stoneware',
      'charcoal matte',
    ],
  },
  habit: {
    kind: 'clump',
    leaves: [18, 22],
    blade: [18, 21],
    spread: 1.05,
    nod: [24, 60],
    depth: 1,
    stalk: { width: 0.5 },
  },
  leaf: {
    family: 'blade',
    outline: 'lance',
    colour: { upper: { ramp: 'moss', toward: 'emerald', by: 0.4 }, drift: 'fern' },
    veins: { kind: 'pinnate', count: 9, strength: 0.3, quilt: 0.7 },
    wide: 1.5,
    form: { fold: 0.3, bend: [0.4, 0.9], wave: 0.08 },
    gloss: 0.55,
  },
  bloom: {
    bloom: spathe('white', 'butter', 'lime', true),
    form: 'stalks',
    stalks: [4, 5],
    height: [48, 56],
    lean: 24,
    stalk: { colour: 'fern', width: 0.5 },
  },
  walls: ['sage', 'eucalyptus', 'blush', 'dusk', 'apricot', 'moss', 'lilac'],
  detail: 'close',
  words: { leaf: 'leaf', look: 'in flower' },
}
