import type { Sprig } from '@/db/seed/art/bouquet/cut-stem'
import type { BladeLeaf } from '@/db/seed/art/leaf/leaf'

export const roseLeaf: BladeLeaf = {
  family: 'blade',
  outline: 'ovate',
  colour: { upper: { ramp: 'moss', toward: 'fern', by: 0.4 }, drift: 'fern' },
  veins: { kind: 'pinnate', count: 6, strength: 0.5, quilt: 0.6 },
  form: { fold: 0.3, bend: [0.2, 0.7] },
  gloss: 0.25,
}

export const tulipLeaf: BladeLeaf = {
  family: 'blade',
  outline: 'lance',
  wide: 0.8,
  colour: { upper: { ramp: 'eucalyptus', toward: 'fern', by: 0.5 }, drift: 'sage' },
  veins: { kind: 'parallel', count: 7, strength: 0.3 },
  form: { fold: 0.5, tipFold: 0.2, bend: [0.3, 0.9], late: 2, twist: 0.7 },
  gloss: 0.1,
}

/** Greens between and behind the flowers. */
export const eucalyptus: Sprig = {
  name: 'eucalyptus',
  leaf: {
    family: 'blade',
    outline: 'round',
    colour: { upper: 'eucalyptus', drift: 'frost', young: 'silver' },
    veins: { kind: 'midrib', strength: 0.4 },
    form: { fold: 0.12, bend: [-0.1, 0.3] },
    gloss: 0.05,
  },
  blade: [3.4, 3.9],
  tip: 0.4,
  gap: 2.3,
  stem: { colour: { ramp: 'bark', toward: 'rose', by: 0.25 }, width: 0.28 },
  angle: 64,
}

export const ruscus: Sprig = {
  name: 'ruscus',
  leaf: {
    ...roseLeaf,
    outline: 'lance',
    wide: 1.2,
    colour: { upper: 'moss', drift: 'emerald' },
    gloss: 0.5,
    veins: { kind: 'parallel', count: 5, strength: 0.3 },
  },
  blade: [6, 7],
  tip: 0.5,
  gap: 2.6,
  paired: false,
  stem: { colour: 'moss', width: 0.26 },
  angle: 46,
}

export const olive: Sprig = {
  name: 'olive',
  leaf: {
    ...roseLeaf,
    outline: 'lance',
    wide: 0.8,
    colour: { upper: { ramp: 'olive', toward: 'sage', by: 0.5 }, under: 'silver', drift: 'silver' },
    gloss: 0.15,
    veins: { kind: 'midrib' },
  },
  blade: [5, 5.6],
  tip: 0.55,
  gap: 2,
  stem: { colour: 'bark', width: 0.28 },
  angle: 44,
}

export const grass: Sprig = {
  name: 'bear grass',
  leaf: {
    family: 'blade',
    outline: 'grass',
    colour: { upper: 'lime' },
    veins: { kind: 'midrib', strength: 0.2 },
    form: { bend: [0.6, 1.4] },
  },
  blade: [24, 30],
  tip: 0.9,
  gap: 9,
  stem: { colour: 'lime', width: 0.16 },
  angle: 14,
}
