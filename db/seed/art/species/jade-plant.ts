import type { PlantRecipe } from '@/db/seed/art/recipe'

export const jadePlant: PlantRecipe = {
  kind: 'plant',
  slug: 'jade-plant',
  name: 'jade plant',
  botanical: 'Crassula ovata',
  height: [24, 30],
  pot: {
    diameter: [15, 17],
    soil: 'grit',
    vessels: ['wide terracotta', 'terracotta', 'clay stoneware', 'sea glazed', 'stone bowl'],
  },
  habit: {
    kind: 'stems',
    stems: [2, 3],
    apart: 0.5,
    lean: [4, 22],
    stem: { width: 1.9, colour: 'bark', tip: 0.5, wiggle: 0.08, rings: 0.8 },
    branches: { generations: 2, each: [3, 4], angle: [26, 56], from: 0.45, length: 0.7, bare: 0.25 },
    bare: 0.3,
    arrangement: 'opposite',
    gap: 1.5,
    blade: [4.2, 5],
    angle: [78, 30],
    turn: 0.4,
  },
  leaf: {
    family: 'plump',
    outline: 'obovate',
    wide: 1.15,
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.3 },
      drift: { ramp: 'fern', toward: 'lime', by: 0.3 },
    },
    patterns: [{ kind: 'blush', colour: 'crimson', from: 'edge', reach: 0.1, strength: 0.6 }],
    thick: 0.3,
    trough: 0.12,
    gloss: 0.4,
    form: { bend: [-0.3, 0.1] },
  },
  words: { leaf: 'plump leaf', leaves: 'plump leaves' },
}
