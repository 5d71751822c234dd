import type { PlantRecipe } from '@/db/seed/art/recipe'

export const moonshineSnakePlant: PlantRecipe = {
  kind: 'plant',
  slug: 'moonshine-snake-plant',
  name: 'moonshine snake plant',
  botanical: 'Dracaena trifasciata ‘Moonshine’',
  height: [44, 56],
  pot: {
    diameter: [17, 20],
    vessels: [
      'terracotta',
      'charcoal matte',
      'moss glazed',
      'clay stoneware',
      'indigo glazed',
      'ochre dipped',
    ],
  },
  habit: {
    kind: 'rosette',
    leaves: [10, 13],
    blade: [38, 46],
    inner: 1.15,
    rise: [70, 88],
    bend: [-0.1, 0.02],
    heart: 5,
    turn: 0.85,
    wild: 0.7,
  },
  leaf: {
    family: 'blade',
    outline: 'sword',
    wide: 1.35,
    colour: {
      upper: { ramp: 'celadon', toward: 'white', by: 0.4 },
      drift: 'celadon',
      under: { ramp: 'silver', toward: 'celadon', by: 0.6 },
      young: 'celadon',
    },
    veins: { kind: 'midrib', strength: 0 },
    patterns: [
      { kind: 'bands', colour: 'sage', count: 20, width: 0.3, wild: 1.5, opacity: 0.2 },
      { kind: 'margin', colour: { ramp: 'moss', toward: 'emerald', by: 0.4 }, width: 0.005, ragged: 0.1 },
    ],
    form: { fold: 0.32, tipFold: 0.3, bend: [0, 0], curl: -2, twist: 0.7, wave: 0.015, waves: 1.4 },
    gloss: 0.25,
    jitter: 0.04,
  },
  words: { leaf: 'silver-green blade' },
}
