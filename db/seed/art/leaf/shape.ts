import type { Dice } from '@/db/seed/art/random/dice'
import type { BladeLeaf, Margin, PlumpLeaf } from '@/db/seed/art/leaf/leaf'
import { outlineOf } from '@/db/seed/art/leaf/outlines'
import { cutSplits, type Cut } from '@/db/seed/art/leaf/splits'
import { type Spot, smoothed } from '@/db/seed/art/space/curve'

/** One leaf of a species laid flat: its edge, its holes and what patterns and veins need to know of it. */
export type Shape = {
  /** Around the whole leaf: up the right side, down the left. */
  edge: readonly Spot[]
  holes: readonly (readonly Spot[])[]
  /** Half of the width at a place along the midrib. */
  halfWidth: (along: number) => number
  from: number
  to: number
  /** Each place along has one right edge, and nothing is cut: the mesh itself can end at the edge. */
  simple: boolean
  right: readonly Spot[]
  left: readonly Spot[]
  /** Where splits leave lobes, one line through the middle of each. */
  lobes: readonly (readonly Spot[])[]
}

export function shapeOf(
  leaf: Pick<BladeLeaf, 'outline' | 'wide' | 'splits' | 'margin' | 'jitter'> | PlumpLeaf,
  roll: Dice,
): Shape {
  const wide = leaf.wide ?? 1
  const jitter = 'jitter' in leaf ? (leaf.jitter ?? 0.025) : 0
  const half = (): Spot[] =>
    smoothed(
      outlineOf(leaf.outline).map(([x, y]) => [x * wide * (1 + roll.around(0, jitter)), y] as const),
      10,
    )
  const right = half()
  const left = half()
  const cuts =
    'splits' in leaf && leaf.splits
      ? [cutSplits(right, leaf.splits, roll), cutSplits(left, leaf.splits, roll)]
      : null
  const rightEdge = cuts ? cuts[0]!.edge : withMargin(right, leaf.margin)
  const leftEdge = cuts ? cuts[1]!.edge : withMargin(left, leaf.margin)
  return {
    edge: [...rightEdge, ...mirrored(leftEdge).toReversed()],
    holes: cuts ? [...cuts[0]!.holes, ...cuts[1]!.holes.map(mirrored)] : [],
    halfWidth: widthsOf(right),
    from: Math.min(...right.map(([, y]) => y)),
    to: right.at(-1)![1],
    simple: !cuts && !leaf.margin && climbs(right) && climbs(left),
    right,
    left,
    lobes: cuts ? lobesOf(cuts) : [],
  }
}

const lobesOf = ([right, left]: readonly Cut[]) => [...right!.lobes, ...left!.lobes.map(mirrored)]

const mirrored = (line: readonly Spot[]): Spot[] => line.map(([x, y]) => [-x, y])

const climbs = (half: readonly Spot[]) => half.every(([, y], at) => at === 0 || y >= half[at - 1]![1])

const STEPS = 64

/** The widest place of the edge at each height, as a table: patterns ask for it at every pixel. */
function widthsOf(half: readonly Spot[]): (along: number) => number {
  const ys = half.map(([, y]) => y)
  const from = Math.min(...ys)
  const span = Math.max(...ys) - from || 1
  const widths = new Float32Array(STEPS + 1)
  for (let at = 1; at < half.length; at++) {
    const [x0, y0] = half[at - 1]!
    const [x1, y1] = half[at]!
    const first = Math.floor(((Math.min(y0, y1) - from) / span) * STEPS)
    const last = Math.ceil(((Math.max(y0, y1) - from) / span) * STEPS)
    for (let step = first; step <= last; step++) {
      const share = y1 === y0 ? 1 : (from + (step / STEPS) * span - y0) / (y1 - y0)
      const x = x0 + (x1 - x0) * Math.min(Math.max(share, 0), 1)
      if (x > widths[step]!) widths[step] = x
    }
  }
  return (along) => {
    const at = Math.min(Math.max((along - from) / span, 0), 1) * STEPS
    const step = Math.min(STEPS - 1, at | 0)
    return widths[step]! + (widths[step + 1]! - widths[step]!) * (at - step)
  }
}

/** Teeth, scallops or tatters along one half. */
function withMargin(half: readonly Spot[], margin: Margin | undefined): readonly Spot[] {
  if (!margin) return half
  const edge: Spot[] = []
  const steps = margin.count * 6
  const last = half.length - 1
  for (let step = 0; step <= steps; step++) {
    const share = (step / steps) * last
    const from = Math.min(last - 1, Math.floor(share))
    const [x0, y0] = half[from]!
    const [x1, y1] = half[from + 1]!
    const t = share - from
    const length = Math.hypot(x1 - x0, y1 - y0) || 1
    const out = toothAt(margin, (step / 6) % 1, step) * Math.min(1, step / 6, (steps - step) / 6)
    edge.push([
      Math.max(0, x0 + (x1 - x0) * t + ((y1 - y0) / length) * out),
      y0 + (y1 - y0) * t - ((x1 - x0) / length) * out,
    ])
  }
  return edge
}

function toothAt({ kind, depth }: Margin, share: number, step: number): number {
  if (kind === 'scalloped') return depth * (Math.sqrt(Math.max(0, 1 - (share * 2 - 1) ** 2)) - 0.6)
  if (kind === 'ragged') return depth * Math.sin(step * 2.4) * Math.sin(step * 0.9 + 1)
  if (kind === 'spiny')
    return share > 0.8 ? depth * (1 - Math.abs(share - 0.9) * 8) : -depth * 0.25 * Math.sin(share * Math.PI)
  return depth * (share < 0.75 ? share / 0.75 : (1 - share) * 4) - depth * 0.4
}
