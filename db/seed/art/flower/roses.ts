import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Head } from '@/db/seed/art/flower/bloom'

/** Flowers of many petals around a heart. */
export const gardenRose = (colour: Colour, heart: Colour = colour): Head => ({
  kind: 'head',
  size: [8, 10],
  layers: [
    {
      kind: 'cup',
      petals: 34,
      radius: [0.05, 0.86],
      height: [0.86, 0.5],
      span: [1.7, 1.02],
      flare: [0, 0.2],
      curl: [0, 0.22],
      ruffle: [0.005, 0.035],
      round: 0.62,
      belly: 0.42,
      colour: heart,
      outer: colour,
    },
  ],
})

export const rose = (colour: Colour): Head => ({
  kind: 'head',
  size: [6, 7.5],
  layers: [
    {
      kind: 'cup',
      petals: 21,
      radius: [0.05, 0.8],
      height: [1.16, 0.72],
      span: [1.9, 1.2],
      flare: [0.01, 0.26],
      curl: [0, 0.26],
      ruffle: [0.003, 0.02],
      round: 0.5,
      point: 0.07,
      belly: 0.5,
      colour,
    },
  ],
})

export const ranunculus = (colour: Colour, heart: Colour = 'lime'): Head => ({
  kind: 'head',
  size: [6.2, 7.6],
  layers: [
    {
      kind: 'cup',
      petals: 58,
      radius: [0.03, 0.95],
      height: [0.78, 0.36],
      span: [1.5, 0.82],
      flare: [-0.02, 0.1],
      curl: [0, 0.04],
      ruffle: [0, 0.012],
      round: 0.66,
      belly: 0.34,
      colour: { ramp: colour as 'rose', toward: heart as 'lime', by: 0.16 },
      outer: colour,
    },
  ],
})

export const peony = (colour: Colour, heart: Colour): Head => ({
  kind: 'head',
  size: [11, 14],
  layers: [
    {
      kind: 'cup',
      petals: 46,
      radius: [0.06, 0.66],
      height: [0.78, 0.6],
      span: [0.75, 0.62],
      flare: [0.06, 0.16],
      curl: [0, 0.05],
      ruffle: [0.05, 0.07],
      waves: 4.2,
      round: 0.5,
      belly: 0.5,
      colour: heart,
      outer: colour,
    },
    {
      kind: 'cup',
      petals: 15,
      radius: [0.66, 0.86],
      height: [0.6, 0.3],
      span: [0.85, 0.8],
      flare: [0.12, 0.3],
      curl: [0.05, 0.16],
      ruffle: [0.02, 0.03],
      waves: 2.4,
      round: 0.5,
      belly: 0.6,
      colour,
    },
  ],
})

export const carnation = (colour: Colour): Head => ({
  kind: 'head',
  size: [5.5, 7],
  layers: [
    {
      kind: 'cup',
      petals: 38,
      radius: [0.05, 0.72],
      height: [0.72, 0.36],
      span: [0.7, 0.5],
      flare: [0.1, 0.34],
      curl: [0, 0.12],
      ruffle: [0.09, 0.08],
      waves: 7,
      round: 0.16,
      belly: 0.7,
      colour,
    },
  ],
})

export const tulip = (colour: Colour, inside: Colour = colour): Head => ({
  kind: 'head',
  size: [5, 5.8],
  layers: [
    {
      kind: 'cup',
      petals: 6,
      ring: 3,
      radius: [0.74, 0.84],
      height: [2.05, 1.95],
      span: [1.12, 1.12],
      flare: [-0.3, -0.16],
      ruffle: [0.02, 0.03],
      round: 0.62,
      point: 0.1,
      belly: 0.36,
      colour,
      inside,
      marks: [
        { kind: 'middle', colour: inside, reach: 0.5, strength: 0.35 },
        { kind: 'base', colour: 'lime', reach: 0.2, strength: 0.5 },
        { kind: 'veins', colour: 'cream', count: 17, strength: 0.1 },
      ],
    },
  ],
})
