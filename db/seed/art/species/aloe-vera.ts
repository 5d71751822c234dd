import type { PlantRecipe } from '@/db/seed/art/recipe'

export const aloeVera: PlantRecipe = {
  kind: 'plant',
  slug: 'aloe-vera',
  name: 'aloe vera',
  botanical: 'Aloe vera',
  height: [30, 38],
  pot: { diameter: [15, 18], soil: 'grit' },
  habit: {
    kind: 'rosette',
    leaves: [15, 18],
    blade: [33, 38],
    inner: 0.6,
    rise: [36, 86],
    bend: [-0.35, 0],
    heart: 2.6,
    shy: 0.3,
    wild: 0.6,
  },
  leaf: {
    family: 'plump',
    outline: 'awl',
    wide: 0.72,
    colour: {
      upper: { ramp: 'sage', toward: 'eucalyptus', by: 0.4 },
      drift: { ramp: 'sage', toward: 'fern', by: 0.4 },
      young: { ramp: 'sage', toward: 'fern', by: 0.35 },
    },
    patterns: [{ kind: 'spots', colour: 'celadon', count: 30, size: 0.016, opacity: 0.55 }],
    thick: 0.42,
    trough: 0.4,
    spine: 'bronze',
    edge: 0.7,
    form: { bend: [-0.1, 0.2] },
    gloss: 0.25,
  },
  words: { leaf: 'fleshy pointed leaf', leaves: 'fleshy pointed leaves' },
}
