import type { PlantRecipe } from '@/db/seed/art/recipe'

export const pinstripeCalathea: PlantRecipe = {
  kind: 'plant',
  slug: 'pinstripe-calathea',
  name: 'pinstripe calathea',
  botanical: 'Goeppertia ornata',
  height: [46, 58],
  pot: { diameter: [17, 20] },
  habit: {
    kind: 'clump',
    leaves: [14, 17],
    blade: [23, 27],
    spread: 1.1,
    nod: [4, 34],
    depth: 0.8,
    stalk: { width: 0.55, bow: 0.18 },
  },
  leaf: {
    family: 'blade',
    outline: 'ovate',
    wide: 0.86,
    colour: {
      upper: { ramp: 'emerald', toward: 'moss', by: 0.45 },
      drift: 'moss',
      young: 'fern',
      under: { ramp: 'burgundy', toward: 'plum', by: 0.4 },
      petiole: { ramp: 'fern', toward: 'burgundy', by: 0.4 },
    },
    veins: { kind: 'pinnate', count: 16, rise: 0.4, sweep: 0.6, strength: 0, quilt: 0.15 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'pink', toward: 'ivory', by: 0.3 },
        width: 0.26,
        reach: [1.1, 1.1],
        opacity: 0.9,
      },
    ],
    form: { fold: 0.2, tipFold: 0.08, bend: [0.3, 0.8], curl: 0.35, wave: 0.04 },
    gloss: 0.5,
  },
  words: { leaf: 'pink-pinstriped leaf', leaves: 'pink-pinstriped leaves' },
}
