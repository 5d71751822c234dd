import type { PlantRecipe } from '@/db/seed/art/recipe'

export const caladium: PlantRecipe = {
  kind: 'plant',
  slug: 'caladium',
  name: 'caladium',
  botanical: 'Caladium × hortulanum ‘Candidum’',
  height: [38, 46],
  pot: {
    diameter: [17, 20],
    vessels: ['terracotta', 'moss glazed', 'indigo glazed', 'charcoal matte', 'sea glazed', 'clay stoneware'],
  },
  habit: {
    kind: 'clump',
    leaves: [9, 11],
    blade: [20, 23],
    spread: 1.35,
    nod: [60, 100],
    stalk: { width: 0.55, bow: 0.22 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, -0.1],
      [0.07, -0.2],
      [0.18, -0.33],
      [0.29, -0.3],
      [0.36, -0.1],
      [0.37, 0.14],
      [0.3, 0.44],
      [0.18, 0.74],
      [0.06, 0.95],
      [0, 1.02],
    ],
    wide: 0.98,
    colour: {
      upper: { ramp: 'ivory', toward: 'celadon', by: 0.2 },
      drift: 'white',
      young: 'celadon',
      under: 'celadon',
      petiole: { ramp: 'fern', toward: 'celadon', by: 0.35 },
    },
    veins: { kind: 'pinnate', count: 6, rise: 0.35, sweep: 0.5, strength: 0, quilt: 0.15 },
    patterns: [
      { kind: 'veined', colour: { ramp: 'fern', toward: 'moss', by: 0.4 }, width: 0.075, opacity: 0.9 },
      { kind: 'margin', colour: { ramp: 'fern', toward: 'moss', by: 0.3 }, width: 0.022, ragged: 0.7 },
    ],
    form: { fold: 0.2, tipFold: 0.05, bend: [0.4, 0.8], curl: 0.35, wave: 0.05 },
    gloss: 0.15,
    edge: 0.2,
  },
  walls: ['sage', 'moss', 'eucalyptus', 'terracotta', 'ochre', 'dusk', 'ink'],
  words: { leaf: 'white, green-veined leaf', leaves: 'white, green-veined leaves' },
}
