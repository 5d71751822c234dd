import type { PlantRecipe } from '@/db/seed/art/recipe'

export const pilea: PlantRecipe = {
  kind: 'plant',
  slug: 'pilea',
  name: 'Chinese money plant',
  botanical: 'Pilea peperomioides',
  height: [23, 28],
  pot: { diameter: [13, 15] },
  habit: {
    kind: 'clump',
    leaves: [26, 32],
    blade: [6.6, 7.6],
    spread: 1.15,
    nod: [50, 100],
    stalk: { width: 0.34, bow: 0.35 },
  },
  leaf: {
    family: 'blade',
    outline: 'disc',
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.15 },
      drift: { ramp: 'fern', toward: 'lime', by: 0.35 },
      young: 'lime',
      petiole: { ramp: 'fern', toward: 'bronze', by: 0.35 },
    },
    veins: { kind: 'radiate', count: 9, strength: 0.3, quilt: 0.25 },
    form: { fold: 0.06, tipFold: 0.02, bend: [0.25, 0.5], curl: 0.35, wave: 0.02 },
    joint: 'ivory',
    gloss: 0.75,
    jitter: 0.012,
  },
  words: { leaf: 'round leaf', leaves: 'round leaves' },
}
