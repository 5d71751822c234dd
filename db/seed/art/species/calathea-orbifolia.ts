import type { PlantRecipe } from '@/db/seed/art/recipe'

export const calatheaOrbifolia: PlantRecipe = {
  kind: 'plant',
  slug: 'calathea-orbifolia',
  name: 'calathea orbifolia',
  botanical: 'Goeppertia orbifolia',
  height: [44, 54],
  pot: { diameter: [19, 22] },
  habit: {
    kind: 'clump',
    leaves: [12, 15],
    blade: [22, 25],
    spread: 1.3,
    nod: [14, 44],
    stalk: { width: 0.75, bow: 0.2 },
  },
  leaf: {
    family: 'blade',
    outline: 'round',
    wide: 0.94,
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.45 },
      drift: 'fern',
      young: { ramp: 'fern', toward: 'lime', by: 0.4 },
      under: 'celadon',
    },
    veins: { kind: 'pinnate', count: 9, rise: 0.34, sweep: 0.35, strength: 0.2, quilt: 0.2 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'silver', toward: 'celadon', by: 0.6 },
        width: 0.74,
        reach: [1.35, 1.35],
        opacity: 0.85,
      },
      { kind: 'centre', colour: 'celadon', width: 0.025, ragged: 0.2 },
    ],
    form: { fold: 0.16, tipFold: 0.05, bend: [0.4, 0.9], curl: 0.35, wave: 0.05, waves: 2 },
    gloss: 0.3,
  },
  words: { leaf: 'silver-banded round leaf', leaves: 'silver-banded round leaves' },
}
