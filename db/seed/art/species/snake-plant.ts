import type { PlantRecipe } from '@/db/seed/art/recipe'

export const snakePlant: PlantRecipe = {
  kind: 'plant',
  slug: 'snake-plant',
  name: 'snake plant',
  botanical: 'Dracaena trifasciata ‘Laurentii’',
  height: [62, 84],
  pot: {
    diameter: [20, 24],
    vessels: [
      'sea glazed',
      'white glazed',
      'clay stoneware',
      'ochre dipped',
      'fluted cream',
      'charcoal matte',
    ],
  },
  habit: {
    kind: 'rosette',
    leaves: [10, 13],
    blade: [50, 62],
    inner: 1.25,
    rise: [74, 89],
    bend: [-0.12, 0.02],
    heart: 6.2,
    turn: 0.85,
    wild: 0.7,
  },
  leaf: {
    family: 'blade',
    outline: 'sword',
    wide: 1.02,
    colour: {
      upper: { ramp: 'sage', toward: 'silver', by: 0.15 },
      drift: { ramp: 'sage', toward: 'moss', by: 0.4 },
      under: { ramp: 'sage', toward: 'moss', by: 0.4 },
    },
    veins: { kind: 'midrib', strength: 0 },
    patterns: [
      {
        kind: 'bands',
        colour: { ramp: 'moss', toward: 'emerald', by: 0.25 },
        count: 27,
        width: 0.46,
        wild: 1.5,
        opacity: 0.85,
      },
      { kind: 'margin', colour: 'gold', width: 0.0095, ragged: 0.2 },
    ],
    form: { fold: 0.32, tipFold: 0.3, bend: [0, 0], curl: -2.4, twist: 0.9, wave: 0.015, waves: 1.4 },
    gloss: 0.25,
    jitter: 0.04,
  },
  words: { leaf: 'banded, yellow-edged blade' },
}
