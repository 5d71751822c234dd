import { rampOf } from '@/db/seed/art/colour/ramp'
import type { Mark } from '@/db/seed/art/flower/bloom'
import { noiseOf } from '@/db/seed/art/random/noise'
import { rise } from '@/db/seed/art/space/number'
import type { Overlay } from '@/db/seed/art/surface/paint'

/** What is painted on a petal: s runs across from -1 to 1, t from base to tip. */
export function marksOf(marks: readonly Mark[] | undefined, seed: number): Overlay[] | undefined {
  return marks?.map((mark) => ({ ramp: rampOf(mark.colour), tone: 0, cover: coverOf(mark, seed) }))
}

function coverOf(mark: Mark, seed: number): Overlay['cover'] {
  const noise = noiseOf(seed)
  switch (mark.kind) {
    case 'base':
      return (s, t) =>
        (mark.strength ?? 0.9) * rise(mark.reach, mark.reach * 0.3, t + 0.06 * noise(s * 6, t * 3))
    case 'tip':
      return (s, t) => (mark.strength ?? 0.9) * rise(1 - mark.reach, 1, t + 0.05 * noise(s * 6, t * 3))
    case 'edge':
      return (s, t) =>
        (mark.strength ?? 0.9) *
        rise(1 - mark.reach, 1, Math.max(Math.abs(s), t) + 0.04 * noise(s * 7, t * 7))
    case 'middle':
      return (s, t) => (mark.strength ?? 0.9) * rise(mark.reach, 0, Math.abs(s) + 0.1 * noise(s * 3, t * 9))
    case 'veins':
      return (s, t) => {
        const line = Math.abs((((s * mark.count) / 2 + 100) % 1) - 0.5) * 2
        return mark.strength * rise(0.72, 1, line) * rise(0.02, 0.2, t) * rise(1, 0.6, t)
      }
    case 'spots':
      return (s, t) =>
        0.85 *
        rise(0.5, 0.62, noise(s / mark.size, t / (mark.size * 0.55))) *
        rise(mark.from, mark.from + 0.08, t) *
        rise(mark.to, mark.to - 0.15, t + Math.abs(s) * 0.2)
  }
}
