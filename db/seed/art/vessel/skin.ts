import { rampOf } from '@/db/seed/art/colour/ramp'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { bump, rise } from '@/db/seed/art/space/number'
import { CLAY, GLAZE, type Lit } from '@/db/seed/art/surface/light'
import type { Overlay } from '@/db/seed/art/surface/paint'
import { glazeOverlays } from '@/db/seed/art/vessel/glaze'
import type { Vessel } from '@/db/seed/art/vessel/vessel'

export function litOf(vessel: Vessel): Lit {
  if (vessel.finish === 'glazed') return GLAZE
  if (vessel.finish === 'satin') return { ...CLAY, gloss: 0.12, tight: 10 }
  return CLAY
}

/** Small unevenness of the clay: what the hand left, by angle and height. */
export function clayShade(vessel: Vessel, seed: string): (angle: number, high: number) => number {
  const noise = noiseOf(diceFor(seed, 'clay')() * 1e6)
  const throwing = vessel.throwing ?? 0
  return (angle, high) =>
    0.03 * noise(angle * 1.4, high * 5) +
    throwing * 0.05 * Math.sin(high * 46 + 0.7 * noise(angle, high * 3)) * rise(1, 0.9, high) -
    0.12 * rise(0.14, 0, high) -
    0.09 * rise(0.5, 1.6, angle)
}

/** Everything that lies on the clay, from the first coat to the last speck. `pixel` is one pixel as a share of the height. */
export function vesselOverlays(vessel: Vessel, seed: string, pixel: number): Overlay[] {
  const overlays: Overlay[] = []
  for (const band of vessel.bands ?? []) {
    const noise = noiseOf(diceFor(seed, 'band', band.from)() * 1e6)
    const ragged = band.ragged ?? 0.004
    overlays.push({
      ramp: rampOf(band.colour),
      tone: 0,
      cover: (angle, high) => {
        const at = high + ragged * noise(angle * 5, band.from * 9)
        return rise(band.from - pixel, band.from + pixel, at) * rise(band.to + pixel, band.to - pixel, at)
      },
    })
  }
  if (vessel.patina) overlays.push(patina(vessel.patina, seed))
  if (vessel.glaze) overlays.push(...glazeOverlays(vessel.glaze, seed, pixel))
  if (vessel.speckle) overlays.push(speckle(vessel.speckle, seed, pixel))
  if (vessel.finish === 'glazed') overlays.push(windowGlint(pixel))
  return overlays
}

/** Lime creeps up from the foot and down from the rim of a pot that stood outside. */
function patina(amount: number, seed: string): Overlay {
  const noise = noiseOf(diceFor(seed, 'patina')() * 1e6)
  return {
    ramp: rampOf('cream'),
    tone: -0.04,
    cover: (angle, high) => {
      const cloud = 0.5 + 0.5 * noise(angle * 2.3, high * 4) + 0.3 * noise(angle * 7, high * 13)
      return (
        amount * Math.max(0, cloud - 0.35) * (0.25 + 0.75 * bump(0, 0.3, high) + 0.5 * bump(0.8, 0.07, high))
      )
    },
  }
}

function speckle(
  { colour, amount, size = 1 }: NonNullable<Vessel['speckle']>,
  seed: string,
  pixel: number,
): Overlay {
  const noise = noiseOf(diceFor(seed, 'speckle')() * 1e6)
  const fine = 26 / size
  const limit = 0.86 - amount * 0.35
  return {
    ramp: rampOf(colour),
    tone: -0.05,
    cover: (angle, high) =>
      0.75 * rise(limit, limit + 0.05 + pixel * 12, noise(angle * fine * 0.55, high * fine)),
  }
}

/** The window, seen in the glaze: one tall pane and a narrow one beside it. */
function windowGlint(pixel: number): Overlay {
  const soft = 0.03 + pixel * 2
  const pane = (angle: number, from: number, to: number) =>
    rise(from - soft, from + soft, angle) * rise(to + soft, to - soft, angle)
  return {
    ramp: rampOf('white'),
    tone: 0.35,
    cover: (angle, high) => {
      const tall = rise(0.3, 0.4, high) * rise(0.9, 0.82, high)
      const bent = angle + 0.1 * (high - 0.6) ** 2
      return 0.42 * tall * (pane(bent, -0.86, -0.76) + 0.55 * pane(bent, -0.7, -0.67))
    },
  }
}
