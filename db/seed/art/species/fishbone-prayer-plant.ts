import type { PlantRecipe } from '@/db/seed/art/recipe'

export const fishbonePrayerPlant: PlantRecipe = {
  kind: 'plant',
  slug: 'fishbone-prayer-plant',
  name: 'fishbone prayer plant',
  botanical: 'Ctenanthe burle-marxii',
  height: [32, 40],
  pot: { diameter: [14, 17] },
  habit: {
    kind: 'clump',
    leaves: [20, 25],
    blade: [12.5, 15],
    spread: 1.3,
    nod: [4, 40],
    depth: 0.9,
    stalk: { width: 0.36, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: [
      [0, 0],
      [0.12, 0.02],
      [0.22, 0.14],
      [0.255, 0.34],
      [0.255, 0.6],
      [0.22, 0.82],
      [0.12, 0.96],
      [0.02, 1],
      [0, 1.02],
    ],
    colour: {
      upper: { ramp: 'celadon', toward: 'ivory', by: 0.2 },
      drift: 'celadon',
      young: 'celadon',
      under: { ramp: 'burgundy', toward: 'plum', by: 0.4 },
      petiole: { ramp: 'fern', toward: 'burgundy', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 11, rise: 0.5, sweep: 0.7, strength: 0, quilt: 0.15 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'moss', toward: 'emerald', by: 0.3 },
        width: 0.55,
        reach: [0.88, 0.98],
        opacity: 0.92,
      },
      { kind: 'centre', colour: { ramp: 'moss', toward: 'emerald', by: 0.3 }, width: 0.06, ragged: 0.1 },
    ],
    form: { fold: 0.18, tipFold: 0.06, bend: [0.3, 0.8], curl: 0.3, wave: 0.03 },
    gloss: 0.3,
  },
  words: { leaf: 'fishbone-patterned leaf', leaves: 'fishbone-patterned leaves' },
}
