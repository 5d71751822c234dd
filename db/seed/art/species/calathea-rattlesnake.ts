import type { PlantRecipe } from '@/db/seed/art/recipe'

export const calatheaRattlesnake: PlantRecipe = {
  kind: 'plant',
  slug: 'calathea-rattlesnake',
  name: 'rattlesnake plant',
  botanical: 'Goeppertia insignis',
  height: [48, 60],
  pot: { diameter: [17, 20] },
  habit: {
    kind: 'clump',
    leaves: [20, 25],
    blade: [28, 33],
    spread: 0.95,
    nod: [-6, 22],
    depth: 0.7,
    stalk: { width: 0.5, bow: 0.12 },
  },
  leaf: {
    family: 'blade',
    outline: 'lance',
    wide: 0.84,
    colour: {
      upper: { ramp: 'lime', toward: 'fern', by: 0.15 },
      drift: { ramp: 'lime', toward: 'fern', by: 0.4 },
      young: 'lime',
      under: { ramp: 'burgundy', toward: 'plum', by: 0.4 },
      petiole: { ramp: 'fern', toward: 'lime', by: 0.3 },
    },
    veins: { kind: 'pinnate', count: 13, rise: 0.3, sweep: 0.5, strength: 0.12, quilt: 0.15 },
    patterns: [
      {
        kind: 'feathered',
        colour: { ramp: 'moss', toward: 'emerald', by: 0.2 },
        width: 0.66,
        reach: [0.42, 0.8],
        opacity: 0.92,
      },
      { kind: 'centre', colour: 'emerald', width: 0.05, ragged: 0.1 },
      { kind: 'margin', colour: { ramp: 'emerald', toward: 'moss', by: 0.5 }, width: 0.007, ragged: 0.2 },
    ],
    form: { fold: 0.2, tipFold: 0.1, bend: [0.2, 0.7], curl: 0.2, wave: 0.22, waves: 4.5 },
    gloss: 0.4,
  },
  words: { leaf: 'wavy spotted leaf', leaves: 'wavy spotted leaves' },
}
