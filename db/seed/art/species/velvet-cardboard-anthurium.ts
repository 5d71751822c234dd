import type { PlantRecipe } from '@/db/seed/art/recipe'

export const velvetCardboardAnthurium: PlantRecipe = {
  kind: 'plant',
  slug: 'velvet-cardboard-anthurium',
  name: 'velvet cardboard anthurium',
  botanical: 'Anthurium clarinervium',
  height: [38, 48],
  pot: { diameter: [16, 19], soil: 'bark' },
  habit: {
    kind: 'clump',
    leaves: [7, 9],
    blade: [19, 22],
    spread: 1.25,
    nod: [50, 92],
    stalk: { width: 0.65, bow: 0.22 },
  },
  leaf: {
    family: 'blade',
    outline: 'broadHeart',
    wide: 0.94,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.35 },
      drift: 'moss',
      young: { ramp: 'fern', toward: 'bronze', by: 0.3 },
      under: 'sage',
      petiole: { ramp: 'fern', toward: 'lime', by: 0.3 },
    },
    veins: { kind: 'radiate', count: 10, strength: 0, quilt: 0.25 },
    patterns: [
      { kind: 'veined', colour: { ramp: 'ivory', toward: 'celadon', by: 0.35 }, width: 0.09, opacity: 0.9 },
    ],
    form: { fold: 0.15, tipFold: 0.05, bend: [0.3, 0.7], curl: 0.4, wave: 0.03 },
    gloss: 0.12,
  },
  words: { leaf: 'velvet heart with white veins', leaves: 'velvet hearts with white veins' },
}
