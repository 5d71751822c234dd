import type { Veins } from '@/db/seed/art/leaf/leaf'
import type { Shape } from '@/db/seed/art/leaf/shape'
import type { Dice } from '@/db/seed/art/random/dice'
import type { Spot } from '@/db/seed/art/space/curve'

/** Tells each place of a leaf how many veins lie between it and the joint: whole numbers are on a vein. */
export type VeinCount = (x: number, y: number) => number

const DEFAULTS = { count: 7, rise: 0.55, sweep: 0.5 }

const riseAt = ({ rise = DEFAULTS.rise, sweep = DEFAULTS.sweep }: Veins, across: number) =>
  across * (rise + sweep * across)

/** Side veins as lines on the flat leaf, from the midrib to just short of the edge. */
export function veinLines(veins: Veins, shape: Shape, roll: Dice): Spot[][] {
  if (shape.lobes.length > 0) return shape.lobes.map((line) => [...line])
  switch (veins.kind) {
    case 'pinnate':
      return pinnate(veins, shape, roll)
    case 'radiate':
      return rays(veins, shape)
    case 'parallel':
      return parallels(veins, shape)
    case 'midrib':
      return []
  }
}

function pinnate(veins: Veins, shape: Shape, roll: Dice): Spot[][] {
  const count = veins.count ?? DEFAULTS.count
  const gap = spacing(veins, shape)
  const lines: Spot[][] = []
  for (let at = 0; at < count; at++) {
    for (const side of [1, -1]) {
      const start = firstVein(shape) + gap * (at + roll.around(0, 0.12) + (side < 0 ? 0.18 : 0))
      const line: Spot[] = []
      for (let step = 0; step <= 8; step++) {
        const across = (step / 8) * 0.6
        const y = start + riseAt(veins, across)
        if (across > shape.halfWidth(y) * 0.93 || y > shape.to * 0.97) break
        line.push([side * across, y])
      }
      if (line.length > 2) lines.push(line)
    }
  }
  return lines
}

const firstVein = (shape: Shape) => Math.max(0, shape.from) + 0.03
const spacing = (veins: Veins, shape: Shape) =>
  (shape.to * 0.86 - firstVein(shape)) / (veins.count ?? DEFAULTS.count)

function rays(veins: Veins, shape: Shape): Spot[][] {
  const count = veins.count ?? DEFAULTS.count
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at + 0.5) / count - 0.5) * Math.PI * 1.72
    return ray(shape, Math.sin(angle), Math.cos(angle))
  }).filter((line) => line.length > 3)
}

/** From the joint outwards, curving a little towards the tip, until the edge is near. */
function ray(shape: Shape, right: number, forward: number): Spot[] {
  const line: Spot[] = []
  for (let step = 0; step <= 16; step++) {
    const far = step / 16
    const spot: Spot = [right * far, forward * far + 0.12 * far * far * Math.abs(right)]
    if (
      step > 1 &&
      (Math.abs(spot[0]) > shape.halfWidth(spot[1]) * 0.92 ||
        spot[1] > shape.to - 0.04 ||
        spot[1] < shape.from + 0.03)
    )
      break
    line.push(spot)
  }
  return line
}

function parallels(veins: Veins, shape: Shape): Spot[][] {
  const count = veins.count ?? DEFAULTS.count
  return Array.from({ length: count }, (_, at) => {
    const share = ((at + 0.5) / count) * 1.8 - 0.9
    return Array.from({ length: 13 }, (_v, step) => {
      const y = shape.from + (shape.to - shape.from) * (0.03 + 0.93 * (step / 12))
      return [share * shape.halfWidth(y), y] as const
    })
  })
}

/** The same veins as a measure over the whole leaf, for quilting and patterns that follow them. */
export function veinCount(veins: Veins, shape: Shape): VeinCount {
  if (veins.kind === 'radiate') {
    const count = veins.count ?? DEFAULTS.count
    return (x, y) => (Math.atan2(x, y) / (Math.PI * 1.72) + 0.5) * count - 0.5
  }
  if (veins.kind === 'parallel') {
    const count = veins.count ?? DEFAULTS.count
    return (x, y) => ((x / (shape.halfWidth(y) || 1) + 0.9) / 1.8) * count - 0.5
  }
  const first = firstVein(shape)
  const gap = spacing(veins, shape)
  return (x, y) => (y - riseAt(veins, Math.abs(x)) - first) / gap - (x < 0 ? 0.18 : 0)
}
