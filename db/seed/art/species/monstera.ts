import type { PlantRecipe } from '@/db/seed/art/recipe'

export const monstera: PlantRecipe = {
  kind: 'plant',
  slug: 'monstera',
  name: 'monstera',
  botanical: 'Monstera deliciosa',
  height: [78, 96],
  pot: { diameter: [25, 30] },
  habit: {
    kind: 'clump',
    leaves: [9, 12],
    blade: [27, 31],
    spread: 1.02,
    nod: [12, 50],
    stalk: { width: 1.25, bow: 0.22 },
  },
  leaf: {
    family: 'blade',
    outline: 'monstera',
    colour: { upper: 'moss', drift: 'fern', young: 'lime', under: 'sage' },
    veins: { kind: 'pinnate', count: 6, strength: 0.75, quilt: 0.2 },
    splits: { pairs: [5, 6], depth: [0.5, 0.76], holes: 0.72 },
    form: { fold: 0.3, tipFold: 0.08, bend: [0.5, 0.95], curl: 0.5, wave: 0.05, waves: 1.6 },
    gloss: 0.45,
  },
  words: { leaf: 'split leaf', leaves: 'split leaves' },
}
