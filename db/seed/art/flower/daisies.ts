import type { Colour } from '@/db/seed/art/colour/ramp'
import type { Head } from '@/db/seed/art/flower/bloom'

/** Flowers with rays around a disc of florets. */
export const daisy = (colour: Colour = 'white'): Head => ({
  kind: 'head',
  size: [4.5, 5.5],
  layers: [
    {
      kind: 'rays',
      petals: 19,
      rows: 2,
      length: [0.66, 0.76],
      width: 0.115,
      from: 0.22,
      rise: [14, 4],
      bend: [0.2, 0.35],
      shape: [0.6, 0.9, 1, 1, 0.9],
      wild: 0.5,
      colour,
      marks: [{ kind: 'veins', colour: 'stone', count: 3, strength: 0.18 }],
    },
    { kind: 'disc', radius: 0.29, dome: 0.14, florets: 110, colour: 'sun', heart: 'ochre', lift: 0.04 },
  ],
})

export const gerbera = (colour: Colour, heart: Colour = 'moss'): Head => ({
  kind: 'head',
  size: [9, 11],
  layers: [
    {
      kind: 'rays',
      petals: 30,
      rows: 3,
      length: [0.4, 0.74],
      width: 0.095,
      from: 0.24,
      rise: [28, 6],
      bend: [0.2, 0.4],
      shape: [0.6, 0.85, 1, 1, 0.8],
      wild: 0.4,
      colour,
    },
    {
      kind: 'rays',
      petals: 40,
      rows: 1,
      length: [0.2, 0.2],
      width: 0.03,
      from: 0.2,
      lift: 0.08,
      rise: [50, 50],
      bend: [0.9, 0.9],
      shape: [1, 0.9, 0.3],
      colour,
      outer: colour,
    },
    { kind: 'disc', radius: 0.24, dome: 0.06, florets: 120, colour: heart, heart: 'lime', lift: 0.05 },
  ],
})

export const sunflower = (): Head => ({
  kind: 'head',
  size: [14, 17],
  layers: [
    {
      kind: 'rays',
      petals: 21,
      rows: 3,
      length: [0.5, 0.58],
      width: 0.13,
      from: 0.4,
      rise: [24, 2],
      bend: [0.2, 0.5],
      shape: [0.6, 0.95, 1, 0.8, 0.45, 0],
      wild: 1,
      ruffle: 0.02,
      colour: 'sun',
      outer: { ramp: 'sun', toward: 'orange', by: 0.3 },
      marks: [
        { kind: 'base', colour: 'orange', reach: 0.5, strength: 0.55 },
        { kind: 'veins', colour: 'ochre', count: 5, strength: 0.3 },
      ],
    },
    {
      kind: 'disc',
      radius: 0.45,
      dome: 0.1,
      florets: 260,
      colour: { ramp: 'bronze', toward: 'ochre', by: 0.35 },
      heart: 'moor',
      lift: 0.03,
    },
  ],
})

export const chrysanthemum = (colour: Colour, heart: Colour = colour): Head => ({
  kind: 'head',
  size: [7, 10],
  layers: [
    {
      kind: 'rays',
      petals: 17,
      rows: 9,
      length: [0.3, 0.9],
      width: 0.085,
      from: 0.06,
      lift: 0.1,
      rise: [84, 4],
      bend: [-0.7, -0.35],
      shape: [0.6, 0.9, 1, 1, 0.9],
      wrap: 1.1,
      wild: 0.7,
      colour: heart,
      outer: colour,
    },
  ],
})

export const dahlia = (colour: Colour, heart: Colour = colour): Head => ({
  kind: 'head',
  size: [9, 13],
  layers: [
    {
      kind: 'rays',
      petals: 14,
      rows: 10,
      length: [0.22, 0.86],
      width: 0.14,
      from: 0.05,
      lift: 0.16,
      rise: [82, 0],
      bend: [-0.5, 0.15],
      shape: [0.5, 0.9, 1, 0.8, 0],
      wrap: 1.2,
      wild: 0.25,
      colour: heart,
      outer: colour,
    },
  ],
})

export const anemone = (colour: Colour): Head => ({
  kind: 'head',
  size: [6, 8],
  layers: [
    {
      kind: 'rays',
      petals: 5,
      rows: 2,
      length: [0.84, 0.92],
      width: 0.36,
      from: 0.06,
      rise: [34, 18],
      bend: [0.2, 0.4],
      shape: [0.35, 0.8, 1, 1, 0.8],
      wrap: 0.5,
      ruffle: 0.03,
      wild: 0.7,
      colour,
      marks: [
        { kind: 'base', colour: 'ivory', reach: 0.3, strength: 0.6 },
        { kind: 'veins', colour: 'plum', count: 11, strength: 0.1 },
      ],
    },
    {
      kind: 'stamens',
      count: 46,
      length: 0.34,
      spread: 1.25,
      colour: 'ink',
      tip: 'ink',
      anther: 0.03,
      lift: 0.06,
    },
    { kind: 'disc', radius: 0.15, dome: 0.14, florets: 40, colour: 'ink', heart: 'slate', lift: 0.1 },
  ],
})
