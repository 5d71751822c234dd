import type { PlantRecipe } from '@/db/seed/art/recipe'

export const rexBegonia: PlantRecipe = {
  kind: 'plant',
  slug: 'rex-begonia',
  name: 'rex begonia',
  botanical: 'Begonia rex',
  height: [22, 28],
  pot: { diameter: [15, 17] },
  habit: {
    kind: 'clump',
    leaves: [14, 18],
    blade: [13, 15],
    spread: 1.5,
    nod: [26, 66],
    stalk: { width: 0.55, bow: 0.25 },
  },
  leaf: {
    family: 'blade',
    outline: 'broadHeart',
    wide: 0.86,
    jitter: 0.12,
    colour: {
      upper: { ramp: 'silver', toward: 'rose', by: 0.18 },
      drift: { ramp: 'silver', toward: 'celadon', by: 0.4 },
      under: { ramp: 'burgundy', toward: 'crimson', by: 0.3 },
      petiole: { ramp: 'burgundy', toward: 'rose', by: 0.35 },
    },
    veins: { kind: 'radiate', count: 8, strength: 0, quilt: 0.6 },
    patterns: [
      { kind: 'margin', colour: { ramp: 'burgundy', toward: 'moss', by: 0.3 }, width: 0.085, ragged: 0.7 },
      { kind: 'veined', colour: { ramp: 'burgundy', toward: 'moss', by: 0.25 }, width: 0.26, opacity: 0.85 },
      {
        kind: 'blush',
        colour: { ramp: 'burgundy', toward: 'ink', by: 0.15 },
        from: 'base',
        reach: 0.42,
        strength: 0.9,
      },
    ],
    margin: { kind: 'toothed', count: 16, depth: 0.012 },
    form: { fold: 0.15, tipFold: 0.05, bend: [0.4, 0.9], curl: 0.45, wave: 0.08, sway: 0.35 },
    gloss: 0.3,
  },
  words: { leaf: 'silver and wine leaf', leaves: 'silver and wine leaves' },
}
