import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Cluster, Layer } from '@/db/seed/art/flower/bloom'

const cross = (petals: number, colour: Colour, heart: Colour, width = 0.46): readonly Layer[] => [
  {
    kind: 'rays',
    petals,
    length: [0.95, 0.95],
    width,
    from: 0.02,
    rise: [12, 12],
    bend: [0.3, 0.3],
    shape: [0.4, 0.9, 1, 0.85],
    wrap: 0.3,
    wild: 0.3,
    colour,
  },
  { kind: 'disc', radius: 0.14, dome: 0.1, florets: 3, colour: heart, lift: 0.05 },
]

/** Many small flowers on one stem. */
export const hydrangea = (colour: Colour, drift: Colour): Cluster => ({
  kind: 'cluster',
  form: 'ball',
  size: [13, 17],
  count: [84, 100],
  floret: 0.27,
  drift,
  layers: cross(4, colour, 'ivory', 0.52),
})

export const gypsophila = (colour: Colour = 'white'): Cluster => ({
  kind: 'cluster',
  form: 'spray',
  size: [11, 14],
  count: [34, 44],
  floret: 0.085,
  stalk: 'sage',
  layers: [
    {
      kind: 'cup',
      petals: 9,
      radius: [0.2, 0.9],
      height: [0.8, 0.4],
      span: [0.9, 0.6],
      flare: [0.1, 0.3],
      ruffle: [0.05, 0.06],
      colour,
    },
  ],
})

export const waxFlower = (colour: Colour = 'pink'): Cluster => ({
  kind: 'cluster',
  form: 'spray',
  size: [9, 12],
  count: [14, 20],
  floret: 0.17,
  stalk: 'olive',
  layers: cross(5, colour, 'magenta', 0.42),
})

export const statice = (colour: Colour = 'violet'): Cluster => ({
  kind: 'cluster',
  form: 'dome',
  size: [7, 9],
  count: [40, 50],
  floret: 0.2,
  layers: [
    {
      kind: 'cup',
      petals: 6,
      radius: [0.4, 0.8],
      height: [0.9, 0.8],
      span: [0.7, 0.6],
      flare: [0.2, 0.4],
      ruffle: [0.1, 0.1],
      waves: 4,
      colour,
    },
    { kind: 'disc', radius: 0.2, dome: 0.3, florets: 3, colour: 'white', lift: 0.5 },
  ],
})

export const lavender = (colour: Colour = 'violet'): Cluster => ({
  kind: 'cluster',
  form: 'spike',
  size: [1.5, 1.8],
  long: 2.6,
  count: [84, 96],
  floret: 0.62,
  drift: 'lilac',
  layers: [
    {
      kind: 'rays',
      petals: 4,
      length: [0.9, 0.9],
      width: 0.42,
      from: 0,
      rise: [58, 58],
      bend: [0.6, 0.6],
      shape: [0.7, 1, 0.8],
      wrap: 0.6,
      colour,
    },
  ],
})

export const snapdragon = (colour: Colour, heart: Colour): Cluster => ({
  kind: 'cluster',
  form: 'spike',
  size: [4.6, 5.4],
  long: 2.2,
  count: [34, 38],
  floret: 0.62,
  layers: [
    {
      kind: 'cup',
      petals: 5,
      radius: [0.6, 0.9],
      height: [1.2, 1],
      span: [0.8, 0.8],
      flare: [0.2, 0.4],
      curl: [0, 0.2],
      ruffle: [0.08, 0.08],
      round: 0.5,
      colour: heart,
      outer: colour,
    },
  ],
})

export const delphinium = (colour: Colour): Cluster => ({
  kind: 'cluster',
  form: 'spike',
  size: [4.8, 5.6],
  long: 2.8,
  count: [50, 56],
  floret: 0.56,
  drift: 'violet',
  layers: cross(5, colour, 'ivory', 0.5),
})

export const kalanchoeHead = (colour: Colour): Cluster => ({
  kind: 'cluster',
  form: 'dome',
  size: [6, 8],
  count: [34, 42],
  floret: 0.23,
  layers: cross(4, colour, 'sun', 0.44),
})

export const berries = (colour: Colour): Cluster => ({
  kind: 'cluster',
  form: 'spray',
  size: [6, 8],
  count: [10, 14],
  floret: 0.15,
  stalk: 'olive',
  layers: [{ kind: 'disc', radius: 0.8, dome: 0.3, florets: 1, colour }],
})
