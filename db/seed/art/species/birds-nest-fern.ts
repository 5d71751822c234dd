import type { PlantRecipe } from '@/db/seed/art/recipe'

export const birdsNestFern: PlantRecipe = {
  kind: 'plant',
  slug: 'birds-nest-fern',
  name: 'bird’s nest fern',
  botanical: 'Asplenium nidus',
  height: [34, 42],
  pot: { diameter: [17, 20] },
  habit: {
    kind: 'rosette',
    leaves: [18, 22],
    blade: [40, 47],
    inner: 0.5,
    rise: [42, 86],
    bend: [0.6, 0.1],
    heart: 2.4,
    turn: 0.3,
    shy: 0.2,
    wild: 0.7,
  },
  leaf: {
    family: 'blade',
    outline: 'broadStrap',
    wide: 1.1,
    colour: {
      upper: { ramp: 'fern', toward: 'lime', by: 0.5 },
      drift: { ramp: 'fern', toward: 'lime', by: 0.25 },
      young: 'lime',
      under: { ramp: 'lime', toward: 'fern', by: 0.4 },
    },
    veins: { kind: 'midrib', strength: 1, colour: 'bronze', quilt: 0 },
    form: { fold: 0.35, tipFold: 0.1, bend: [0, 0.3], late: 1.6, curl: 0, wave: 0.09, waves: 3.6 },
    gloss: 0.6,
  },
  words: { leaf: 'wavy undivided frond' },
}
