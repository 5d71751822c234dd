import type { PlantRecipe } from '@/db/seed/art/recipe'

export const hoyaCarnosa: PlantRecipe = {
  kind: 'plant',
  slug: 'hoya-carnosa',
  name: 'wax plant',
  botanical: 'Hoya carnosa',
  height: [14, 18],
  pot: { diameter: [14, 16], stands: 'shelf' },
  habit: {
    kind: 'trailing',
    vines: [5, 6],
    length: [26, 58],
    gap: 5.6,
    blade: [7.4, 8.6],
    tip: 0.7,
    paired: true,
    crown: [18, 22],
    stalk: { width: 0.34, length: 1.3 },
    vine: { width: 0.42 },
  },
  leaf: {
    family: 'blade',
    outline: 'oval',
    wide: 0.78,
    colour: {
      upper: { ramp: 'fern', toward: 'emerald', by: 0.4 },
      drift: 'moss',
      young: { ramp: 'fern', toward: 'bronze', by: 0.35 },
      petiole: { ramp: 'fern', toward: 'bronze', by: 0.4 },
    },
    veins: { kind: 'midrib', strength: 0.35, quilt: 0 },
    patterns: [{ kind: 'spots', colour: 'silver', count: 22, size: 0.022, opacity: 0.55 }],
    form: { fold: 0.3, tipFold: 0.15, bend: [0.1, 0.5], curl: 0.5 },
    gloss: 0.85,
  },
  words: { leaf: 'waxy oval leaf', leaves: 'waxy oval leaves', look: 'trailing over a shelf' },
}
