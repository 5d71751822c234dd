import type { PlantRecipe } from '@/db/seed/art/recipe'

export const columnCactus: PlantRecipe = {
  kind: 'plant',
  slug: 'column-cactus',
  name: 'column cactus',
  botanical: 'Pilosocereus azureus',
  height: [40, 52],
  pot: {
    diameter: [21, 24],
    soil: 'grit',
    vessels: ['wide terracotta', 'terracotta', 'clay stoneware', 'grey concrete'],
  },
  habit: {
    kind: 'column',
    bodies: [3, 3],
    others: [0.36, 0.7],
    girth: 0.2,
    ribs: [10, 12],
    deep: 0.2,
    spines: { count: [7, 9], length: 0.95, colour: '#D9B25A', gap: 1.35 },
  },
  leaf: { family: 'plump', outline: 'round', thick: 1, colour: { upper: 'eucalyptus' } },
  walls: ['apricot', 'blush', 'plaster', 'cream', 'ochre', 'putty'],
  words: { leaf: 'ribbed column' },
}
