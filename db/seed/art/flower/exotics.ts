import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Head, Layer } from '@/db/seed/art/flower/bloom'

/** Two side lobes, the tongue, and the column above them. */
const lipOf = (colour: Colour, lip: Colour): readonly Layer[] => [
  {
    kind: 'rays',
    petals: 2,
    at: [132, 228],
    length: [0.4, 0.4],
    width: 0.19,
    from: 0.03,
    lift: 0.14,
    rise: [52, 52],
    bend: [-0.5, -0.5],
    shape: [0.5, 1, 1, 0.7],
    wrap: 0.9,
    wild: 0.1,
    colour: lip,
    marks: [{ kind: 'veins', colour: 'crimson', count: 7, strength: 0.4 }],
  },
  {
    kind: 'rays',
    petals: 1,
    at: [180],
    length: [0.62, 0.62],
    width: 0.23,
    from: 0.04,
    lift: 0.12,
    rise: [40, 40],
    bend: [0.9, 0.9],
    shape: [0.6, 0.6, 1, 1, 0.4, 0],
    wrap: 0.7,
    wild: 0,
    colour: lip,
    marks: [{ kind: 'base', colour: 'sun', reach: 0.36, strength: 0.9 }],
  },
  { kind: 'disc', radius: 0.09, dome: 0.1, florets: 7, colour, heart: 'pink', lift: 0.2 },
]

/** Orchids, lilies and arums: few petals, each with a part to play. */
export const mothOrchid = (colour: Colour, lip: Colour, veins: Colour = 'magenta'): Head => ({
  kind: 'head',
  size: [7, 8.5],
  layers: [
    {
      kind: 'rays',
      petals: 3,
      at: [0, 124, 236],
      length: [0.88, 0.88],
      width: 0.3,
      from: 0.04,
      rise: [6, 6],
      bend: [0.25, 0.25],
      shape: [0.4, 0.85, 1, 0.9, 0.6],
      wrap: 0.3,
      wild: 0.12,
      colour,
      marks: [{ kind: 'veins', colour: veins, count: 8, strength: 0.22 }],
    },
    {
      kind: 'rays',
      petals: 2,
      at: [78, 282],
      length: [0.96, 0.96],
      width: 0.58,
      from: 0.02,
      lift: 0.07,
      rise: [12, 12],
      bend: [0.4, 0.4],
      shape: [0.16, 0.75, 1, 1, 0.86],
      wrap: 0.28,
      wild: 0.14,
      ruffle: 0.02,
      colour,
      marks: [
        { kind: 'base', colour: veins, reach: 0.3, strength: 0.45 },
        { kind: 'veins', colour: veins, count: 12, strength: 0.24 },
      ],
    },
    ...lipOf(colour, lip),
  ],
})

export const lily = (colour: Colour, band: Colour): Head => ({
  kind: 'head',
  size: [14, 17],
  layers: [
    {
      kind: 'rays',
      petals: 3,
      rows: 2,
      length: [1.12, 1.1],
      width: 0.26,
      from: 0.03,
      rise: [52, 46],
      bend: [1.2, 1.3],
      shape: [0.3, 0.75, 1, 0.85, 0.5, 0],
      wrap: 0.55,
      ruffle: 0.05,
      waves: 2.2,
      wild: 0.3,
      colour,
      marks: [
        { kind: 'middle', colour: band, reach: 0.5, strength: 0.75 },
        { kind: 'base', colour: 'lime', reach: 0.2, strength: 0.6 },
        { kind: 'spots', colour: 'crimson', from: 0.12, to: 0.6, size: 0.055 },
      ],
    },
    {
      kind: 'stamens',
      count: 6,
      length: 0.72,
      spread: 0.62,
      colour: 'celadon',
      tip: 'terracotta',
      anther: 0.055,
    },
    { kind: 'stamens', count: 1, length: 0.86, spread: 0.1, colour: 'lime', tip: 'burgundy', anther: 0.045 },
  ],
})

export const amaryllisHead = (colour: Colour, band: Colour): Head => ({
  kind: 'head',
  size: [13, 16],
  layers: [
    {
      kind: 'rays',
      petals: 3,
      rows: 2,
      length: [1.08, 1.06],
      width: 0.33,
      from: 0.03,
      rise: [50, 42],
      bend: [0.95, 1.0],
      shape: [0.3, 0.75, 1, 0.95, 0.6, 0],
      wrap: 0.4,
      ruffle: 0.03,
      wild: 0.3,
      colour,
      marks: [
        { kind: 'middle', colour: band, reach: 0.26, strength: 0.55 },
        { kind: 'base', colour: 'lime', reach: 0.26, strength: 0.8 },
        { kind: 'veins', colour: 'crimson', count: 13, strength: 0.2 },
      ],
    },
    { kind: 'stamens', count: 6, length: 0.66, spread: 0.36, colour: 'pink', tip: 'sun', anther: 0.035 },
  ],
})

export const spathe = (colour: Colour, finger: Colour, tip: Colour, slim = false): Head => ({
  kind: 'head',
  size: [10, 13],
  layers: [
    {
      kind: 'rays',
      petals: 1,
      at: [0],
      length: [slim ? 1.7 : 1.5, 1.5],
      width: slim ? 0.46 : 0.74,
      from: slim ? -0.12 : -0.34,
      rise: slim ? [38, 38] : [12, 12],
      bend: [0.5, 0.5],
      shape: slim ? [0.2, 0.75, 1, 0.9, 0.6, 0.2, 0] : [0, 0.72, 0.98, 1, 0.86, 0.62, 0.32, 0],
      wrap: slim ? 0.8 : 0.2,
      wild: 0.1,
      gloss: slim ? 0.1 : 0.9,
      colour,
      marks: [
        { kind: 'veins', colour: 'moss', count: slim ? 9 : 7, strength: slim ? 0.12 : 0.08 },
        { kind: 'base', colour: slim ? 'lime' : 'crimson', reach: 0.2, strength: 0.35 },
      ],
    },
    { kind: 'spadix', length: slim ? 0.8 : 0.86, width: 0.085, rise: 52, colour: finger, tip },
  ],
})

/** Petals swept back from the mouth, as on a shuttlecock. */
export const cyclamenHead = (colour: Colour): Head => ({
  kind: 'head',
  size: [4.4, 5.2],
  layers: [
    {
      kind: 'rays',
      petals: 5,
      length: [1.5, 1.5],
      width: 0.36,
      from: 0.2,
      rise: [66, 66],
      bend: [0.35, 0.35],
      shape: [0.3, 0.8, 1, 0.9, 0.5, 0.1],
      wrap: 0.25,
      ruffle: 0.05,
      wild: 0.8,
      colour,
      marks: [{ kind: 'base', colour: 'magenta', reach: 0.34, strength: 0.85 }],
    },
  ],
})

export const violetHead = (colour: Colour): Head => ({
  kind: 'head',
  size: [3, 3.6],
  layers: [
    {
      kind: 'rays',
      petals: 5,
      at: [36, 324, 104, 180, 256],
      length: [0.9, 0.9],
      width: 0.42,
      from: 0.02,
      rise: [14, 14],
      bend: [0.3, 0.3],
      shape: [0.4, 0.9, 1, 0.9],
      wrap: 0.3,
      ruffle: 0.04,
      wild: 0.4,
      colour,
      marks: [{ kind: 'base', colour: 'indigo', reach: 0.3, strength: 0.5 }],
    },
    { kind: 'disc', radius: 0.13, dome: 0.12, florets: 6, colour: 'sun', lift: 0.04 },
  ],
})

export const protea = (colour: Colour): Head => ({
  kind: 'head',
  size: [11, 13],
  layers: [
    {
      kind: 'rays',
      petals: 13,
      rows: 4,
      length: [1.25, 0.7],
      width: 0.15,
      from: 0.24,
      rise: [80, 44],
      bend: [0.1, 0.5],
      shape: [0.8, 1, 0.9, 0.6, 0],
      wrap: 0.8,
      wild: 0.3,
      colour,
      outer: { ramp: 'sage', toward: 'rose', by: 0.45 },
      marks: [{ kind: 'tip', colour: 'ivory', reach: 0.2, strength: 0.5 }],
    },
    { kind: 'disc', radius: 0.42, dome: 0.6, florets: 150, colour: 'blush', heart: 'burgundy', lift: 0.1 },
  ],
})
