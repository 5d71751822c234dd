import type { PlantRecipe } from '@/db/seed/art/recipe'

export const goldenBarrelCactus: PlantRecipe = {
  kind: 'plant',
  slug: 'golden-barrel-cactus',
  name: 'golden barrel cactus',
  botanical: 'Kroenleinia grusonii',
  height: [16, 20],
  pitch: 16,
  pot: { diameter: [20, 23], soil: 'grit', vessels: ['wide terracotta', 'clay bowl', 'stone bowl'] },
  habit: {
    kind: 'column',
    bodies: [1, 1],
    others: [1, 1],
    girth: 1.04,
    ribs: [24, 28],
    deep: 0.16,
    spines: { count: [9, 11], length: 1.9, colour: '#E2B73F', gap: 1.2 },
    wool: '#F2E2A8',
  },
  leaf: {
    family: 'plump',
    outline: 'round',
    thick: 1,
    colour: { upper: { ramp: 'fern', toward: 'moss', by: 0.2 } },
  },
  words: { leaf: 'ribbed globe set with golden spines', leaves: 'ribbed globes set with golden spines' },
}
