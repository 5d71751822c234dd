import type { Splits } from '@/db/seed/art/leaf/leaf'
import type { Dice } from '@/db/seed/art/random/dice'
import type { Spot } from '@/db/seed/art/space/curve'
import { clamp, mix, rise } from '@/db/seed/art/space/number'

export type Cut = { edge: Spot[]; holes: Spot[][]; lobes: Spot[][] }

type Split = { at: number; mouth: number; depth: number; gap: number; wall: number }

/** Cuts one half of a leaf as a monstera's grows: splits with round inner ends, lobes with blunt corners, holes beside the midrib. */
export function cutSplits(half: readonly Spot[], splits: Splits, roll: Dice): Cut {
  const count = roll.whole(splits.pairs[0], splits.pairs[1])
  const list = Array.from({ length: count }, (_, at) => splitAt(splits, at, count, roll))
  const edge: Spot[] = []
  for (let lobe = 0; lobe <= count; lobe++) {
    edge.push(...lobeEdge(half, list[lobe - 1], list[lobe], roll))
    const split = list[lobe]
    if (split) edge.push(...splitEdge(half, split))
  }
  return {
    edge,
    holes: list.flatMap((split) => (roll.chance(splits.holes ?? 0) ? holeOf(half, split, roll) : [])),
    lobes: lobeLines(half, list),
  }
}

function splitAt(splits: Splits, at: number, count: number, roll: Dice): Split {
  const share = count < 2 ? 0.5 : at / (count - 1)
  const middle = mix(splits.from ?? 0.36, splits.to ?? 0.775, share) + roll.around(0, 0.012)
  const gap = splits.gap ?? 0.02
  return {
    at: middle,
    mouth: roll.between(0.008, 0.017),
    depth: roll.within(splits.depth) * (at === 0 ? 0.84 : 1),
    gap: gap * roll.between(0.6, 1.15),
    wall: roll.between(0.85, 1.15),
  }
}

/** The place on the midrib that a place on the edge is fed from: further back the wider the leaf is there. */
const rootOf = ([x, y]: Spot): Spot => [0, clamp(y - 0.16 - 0.2 * Math.min(1, x * 1.8), 0.02, 0.93)]

function onHalf(half: readonly Spot[], share: number): Spot {
  const last = half.length - 1
  const at = clamp(share) * last
  const from = Math.min(last - 1, Math.floor(at))
  const [x0, y0] = half[from]!
  const [x1, y1] = half[from + 1]!
  return [mix(x0, x1, at - from), mix(y0, y1, at - from)]
}

/** Between two splits the edge draws in towards its corners: a lobe is a finger, not a slice. */
function lobeEdge(
  half: readonly Spot[],
  before: Split | undefined,
  after: Split | undefined,
  roll: Dice,
): Spot[] {
  const from = before ? before.at + before.mouth : 0
  const to = after ? after.at - after.mouth : 1
  const steps = Math.max(9, Math.round((to - from) * 100))
  const wobble = roll.between(0, 6)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps
    const spot = onHalf(half, mix(from, to, share))
    const root = rootOf(spot)
    const corner =
      (before ? 1 - rise(0, 0.3, share) : 0) ** 2 * 0.11 +
      (after ? 1 - rise(0, 0.3, 1 - share) : 0) ** 2 * 0.085
    const kept = 1 - corner - 0.006 * Math.sin(share * 9 + wobble)
    return [mix(root[0], spot[0], kept), mix(root[1], spot[1], kept)]
  })
}

/** In along one wall, around the end, out along the other. `wide` is half of the gap at each depth. */
const WALL: readonly (readonly [deep: number, wide: number])[] = [
  [0.22, 0.75],
  [0.5, 1],
  [0.75, 1.25],
  [0.91, 1.15],
  [0.985, 0.62],
]

function splitEdge(half: readonly Spot[], split: Split): Spot[] {
  const mouth = onHalf(half, split.at)
  const root = rootOf(mouth)
  const dx = mouth[0] - root[0]
  const dy = mouth[1] - root[1]
  const length = Math.hypot(dx, dy) || 1
  const point = (deep: number, wide: number): Spot => {
    const kept = 1 - split.depth * deep
    const off = wide * split.gap
    return [root[0] + dx * kept - (dy / length) * off, root[1] + dy * kept + (dx / length) * off]
  }
  const inward = WALL.map(([deep, wide]) => point(deep, -wide * split.wall))
  const outward = WALL.toReversed().map(([deep, wide]) => point(deep, wide / split.wall))
  return [...inward, point(1, 0), ...outward]
}

function holeOf(half: readonly Spot[], split: Split, roll: Dice): Spot[][] {
  const mouth = onHalf(half, split.at)
  const root = rootOf(mouth)
  const dx = mouth[0] - root[0]
  const dy = mouth[1] - root[1]
  const length = Math.hypot(dx, dy) || 1
  const free = 1 - split.depth
  const long = free * 0.25 * length * roll.between(0.75, 1.15)
  if (long < 0.014) return []
  const wide = roll.between(0.011, 0.019)
  const middle = free * roll.between(0.46, 0.56)
  return [
    Array.from({ length: 14 }, (_, at) => {
      const angle = (at / 14) * Math.PI * 2
      const a = long * Math.cos(angle)
      const b = wide * Math.sin(angle) * (1 - 0.3 * Math.cos(angle))
      return [
        root[0] + dx * middle + (dx * a - dy * b) / length,
        root[1] + dy * middle + (dy * a + dx * b) / length,
      ] as const
    }),
  ]
}

/** One vein through the middle of each lobe, bent a little towards the tip. */
function lobeLines(half: readonly Spot[], list: readonly Split[]): Spot[][] {
  const ends = [0.24, ...list.map(({ at }) => at), 0.93]
  return ends.slice(1).map((end, at) => {
    const tip = onHalf(half, (ends[at]! + end) / 2)
    const root = rootOf(tip)
    const turn: Spot = [tip[0] * 0.5, mix(root[1], tip[1], 0.42)]
    return Array.from({ length: 9 }, (_, step) => {
      const t = (step / 8) * 0.97
      const u = 1 - t
      return [
        u * u * root[0] + 2 * u * t * turn[0] + t * t * tip[0],
        u * u * root[1] + 2 * u * t * turn[1] + t * t * tip[1],
      ] as const
    })
  })
}
