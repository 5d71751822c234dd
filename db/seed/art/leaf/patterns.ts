import { rampOf } from '@/db/seed/art/colour/ramp'
import type { Ground } from '@/db/seed/art/leaf/ground'
import type { Pattern } from '@/db/seed/art/leaf/leaf'
import { feathered, marbled, sectors, spots, veined } from '@/db/seed/art/leaf/marbling'
import type { Shape } from '@/db/seed/art/leaf/shape'
import type { VeinCount } from '@/db/seed/art/leaf/veins'
import type { Dice } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { bump, rise } from '@/db/seed/art/space/number'
import type { Overlay } from '@/db/seed/art/surface/paint'

export function overlaysOf(
  patterns: readonly Pattern[],
  shape: Shape,
  veins: VeinCount,
  roll: Dice,
  pixel: number,
): Overlay[] {
  return patterns.map((pattern) => {
    const ground = { shape, veins, roll, noise: noiseOf(roll() * 1e6), pixel }
    return { ramp: rampOf(pattern.colour), tone: 0.02, cover: coverOf(pattern, ground) }
  })
}

type Cover = (x: number, y: number) => number

function coverOf(pattern: Pattern, ground: Ground): Cover {
  switch (pattern.kind) {
    case 'margin':
      return margin(pattern, ground)
    case 'centre':
      return centre(pattern, ground)
    case 'stripes':
      return stripes(pattern, ground)
    case 'bands':
      return bands(pattern, ground)
    case 'zone':
      return zone(pattern, ground)
    case 'blush':
      return blush(pattern, ground)
    case 'marbled':
      return marbled(pattern, ground)
    case 'sectors':
      return sectors(pattern, ground)
    case 'spots':
      return spots(pattern, ground)
    case 'veined':
      return veined(pattern, ground)
    case 'feathered':
      return feathered(pattern, ground)
  }
}

type Of<Kind extends Pattern['kind']> = Extract<Pattern, { kind: Kind }>

function margin({ width, ragged = 0.3 }: Of<'margin'>, { shape, noise, pixel }: Ground): Cover {
  return (x, y) => {
    const edge = Math.min(shape.halfWidth(y) - Math.abs(x), (shape.to - y) * 0.6)
    const limit = width * (1 + ragged * noise(y * 9, x < 0 ? 40 : 4))
    return rise(limit + pixel, limit - pixel, edge)
  }
}

function centre({ width, ragged = 0.4 }: Of<'centre'>, { shape, noise, pixel }: Ground): Cover {
  return (x, y) => {
    const limit = width * shape.halfWidth(y) * (1 + ragged * noise(y * 13, x < 0 ? 30 : 3)) * rise(1, 0.8, y)
    return rise(limit + pixel, limit - pixel, Math.abs(x))
  }
}

function stripes({ at, soft = 0.02 }: Of<'stripes'>, { shape, noise }: Ground): Cover {
  return (x, y) => {
    const share = x / (shape.halfWidth(y) || 1) + 0.03 * noise(y * 5, x * 3)
    let most = 0
    for (const [from, to] of at)
      most = Math.max(most, rise(from - soft, from + soft, share) * rise(to + soft, to - soft, share))
    return most
  }
}

/** Broken zigzags across a sword: every line has its own ends and its own thickness. */
function bands(
  { count, width, wild = 1, opacity = 0.6 }: Of<'bands'>,
  { shape, noise, pixel }: Ground,
): Cover {
  return (x, y) => {
    const side = x / (shape.halfWidth(y) || 1)
    const wave = wild * (0.55 * noise(side * 1.9, y * 7) + 0.3 * noise(side * 4.2 + 9, y * 11))
    const line = y * count + wave
    const index = Math.floor(line)
    const thick =
      width * (0.3 + 1.15 * Math.abs(noise(index * 3.7, side * 1.9))) * rise(1.02, 0.72, Math.abs(side))
    const kept = rise(-0.5, -0.35, noise(index * 7.3, side * 1.3 + index))
    const off = Math.abs(line - index - 0.5)
    const blur = pixel * count * 0.9
    return opacity * kept * rise(thick / 2 + blur, thick / 2 - blur, off)
  }
}

function zone({ at, width, opacity = 0.7 }: Of<'zone'>, { shape, noise }: Ground): Cover {
  const reach = shape.to
  return (x, y) => opacity * bump(at, width, Math.hypot(x, y) / reach + 0.04 * noise(x * 8, y * 8))
}

function blush({ from, reach, strength = 0.8 }: Of<'blush'>, { shape, noise }: Ground): Cover {
  if (from === 'base') return (_, y) => strength * rise(reach, 0, y / shape.to)
  if (from === 'tip')
    return (x, y) => strength * rise(1 - reach, 1.02, y / shape.to + 0.05 * noise(x * 9, y * 5))
  return (x, y) => {
    const edge = 1 - Math.abs(x) / (shape.halfWidth(y) || 1)
    return (
      strength *
      rise(reach, 0, Math.min(edge, (shape.to - y) * 2.2) + 0.06 * noise(x * 8, y * 8)) *
      rise(0.1, 0.5, y)
    )
  }
}
