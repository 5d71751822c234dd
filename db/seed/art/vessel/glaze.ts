import { rampOf } from '@/db/seed/art/colour/ramp'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { bump, clamp, mix, rise } from '@/db/seed/art/space/number'
import type { Overlay } from '@/db/seed/art/surface/paint'
import type { Glaze } from '@/db/seed/art/vessel/vessel'

/** Height at which the glaze ends on each side of the pot. */
type Line = (angle: number) => number

export function glazeOverlays(glaze: Glaze, seed: string, pixel: number): Overlay[] {
  const line = lineOf(glaze, diceFor(seed, 'glaze'))
  const ramp = rampOf(glaze.colour)
  const noise = noiseOf(diceFor(seed, 'pool')() * 1e6)
  const edge = pixel * 1.2
  const coat: Overlay = {
    ramp,
    tone: 0,
    cover: (angle, high) => rise(line(angle) - edge, line(angle) + edge, high),
  }
  const overlays: Overlay[] = [
    // The coat is thick: it throws a small shadow on the clay below its edge.
    {
      ramp: rampOf('moor'),
      tone: 0,
      cover: (angle, high) =>
        0.3 * rise(line(angle - 0.02) - 0.045, line(angle - 0.02), high) * (high < line(angle) ? 1 : 0),
    },
    coat,
    // A roll of light along its lower edge, and a dark one above it: the bead that every drip ends in.
    {
      ramp,
      tone: -0.16,
      cover: (angle, high) => coat.cover(angle, high) * 0.75 * bump(line(angle) + 0.012, 0.011, high),
    },
    {
      ramp,
      tone: 0.3,
      cover: (angle, high) =>
        coat.cover(angle, high) *
        0.5 *
        bump(line(angle + 0.012) + 0.032, 0.008, high) *
        rise(0.9, -0.5, angle),
    },
    {
      ramp,
      tone: -0.13,
      cover: (angle, high) =>
        coat.cover(angle, high) *
        clamp(0.5 + 0.5 * noise(angle * 2.2, high * 7)) *
        rise(0.95, 0.6, high) *
        0.55,
    },
  ]
  if (glaze.breaks) {
    overlays.push({
      ramp: rampOf(glaze.breaks),
      tone: 0.04,
      cover: (angle, high) => 0.75 * rise(0.962, 0.995, high + 0.012 * noise(angle * 6, 3)),
    })
  }
  return overlays
}

function lineOf({ edge, ends, drips = 9, length = 0.4 }: Glaze, roll: Dice): Line {
  const noise = noiseOf(roll() * 1e6)
  const slope = roll.around(0, 0.03)
  if (ends === 'dipped') return (angle) => edge + slope * Math.sin(angle) + 0.006 * noise(angle * 3, 0)
  if (ends === 'wavy') return (angle) => edge + 0.05 * noise(angle * 1.5, 0) + 0.018 * noise(angle * 4.2, 9)
  return dripping(edge, drips, length, roll, (angle) => 0.035 * noise(angle * 1.2, 5))
}

type Drip = { at: number; half: number; length: number }

/** Some run far, most hardly at all, two may meet: each drop finds its own way. */
function dripping(edge: number, count: number, longest: number, roll: Dice, drift: Line): Line {
  const list: Drip[] = []
  let angle = -Math.PI + roll.between(0, 0.3)
  const gap = (Math.PI * 2) / count
  while (angle < Math.PI) {
    const far = roll.chance(0.3) ? roll.between(0.6, 1) : roll.between(0.08, 0.42)
    list.push({
      at: angle,
      half: gap * roll.between(0.13, 0.27) * (1 + 0.25 * (1 - far)),
      length: longest * far,
    })
    angle += gap * roll.between(0.55, 1.5)
  }
  return (at) => {
    let low = 0
    for (const drip of list) low = softMost(low, fallOf(drip, at))
    return edge + drift(at) - low
  }
}

/** A drop: broad where it leaves the edge, a finger below, round at its end. */
function fallOf({ at, half, length }: Drip, angle: number): number {
  const off = Math.abs(angle - at) / half
  if (off >= 2.4) return 0
  const finger = off < 1 ? length * (1 - 0.16 * (1 - Math.sqrt(1 - off * off))) - length * 0.14 * off ** 6 : 0
  const shoulder = 0.24 * length * Math.max(0, 1 - off / 2.4) ** 2
  return Math.max(finger * rise(1.06, 0.9, off), shoulder)
}

/** The larger of two, with a fillet where they meet. */
function softMost(a: number, b: number): number {
  const soft = 0.022
  const share = clamp(0.5 + (b - a) / (2 * soft))
  return mix(a, b, share) + soft * share * (1 - share)
}
