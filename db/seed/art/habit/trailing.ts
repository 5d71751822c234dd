import { stalkPart, stalkRamp, type Grown } from '@/db/seed/art/habit/grown'
import type { Trailing } from '@/db/seed/art/habit/habit'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { bezier, pointOn } from '@/db/seed/art/space/curve'
import { clamp, degrees, mix, rise } from '@/db/seed/art/space/number'
import { type Vector, along, between, unit } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'

/** The rim the vines fall over, in centimetres above the soil. */
export type Rim = { radius: number; height: number }

export function growTrailing(habit: Trailing, leaf: Leaf, height: number, seed: string, rim: Rim): Grown {
  const roll = diceFor(seed, 'habit')
  const count = roll.whole(habit.vines[0], habit.vines[1])
  const blade = roll.within(habit.blade)
  const vines = Array.from({ length: count }, (_, at) =>
    vine(habit, leaf, blade, at, count, rim, `${seed}/vine/${at}`),
  )
  const crown = crownOf(habit, leaf, blade, height, rim, seed)
  const parts = [...crown, ...vines.flat()]
  return { parts, leaves: parts.length, spread: rim.radius * 4 }
}

/** Leaves that stand above the pot, those at the back more upright. */
function crownOf(habit: Trailing, leaf: Leaf, blade: number, height: number, rim: Rim, seed: string): Part[] {
  const roll = diceFor(seed, 'crown')
  const count = roll.whole(habit.crown[0], habit.crown[1])
  return Array.from({ length: count }, (_, at) => {
    const share = (at + 0.5) / count
    const angle = degrees(mix(4, 176, share) + roll.around(0, 9))
    const out = roll.between(0.4, 1)
    const deep = 1 - out
    const base: Vector = [
      Math.cos(angle) * rim.radius * 1.15 * out,
      Math.max(rim.height + blade * 0.1, (height - blade * 0.7) * Math.sin(angle) * (0.45 + 0.55 * out)),
      deep * rim.radius * 1.3 + roll.around(0, rim.radius * 0.4) - rim.radius * 0.2,
    ]
    const lean =
      degrees(roll.between(0, 42) * Math.abs(Math.cos(angle)) + roll.around(0, 12)) * (base[0] < 0 ? 1 : -1)
    const way: Vector = unit([Math.cos(angle + lean), Math.sin(angle + lean), 0.25])
    const face = unit([roll.around(-0.05, 0.4), roll.between(0.2, 0.6), 0.9])
    const far = clamp(0.75 - base[2] / (rim.radius * 1.3))
    const site = {
      base,
      along: way,
      face,
      length: blade * roll.between(0.8, 1.08),
      age: roll(),
      far,
      seed: `${seed}/crown/${at}`,
    }
    const stalk = bezier(
      [base[0] * 0.15, 0, 0],
      [base[0] * 0.4, base[1] * 0.6, base[2] * 0.4],
      along(base, [-0.35 * blade, way]),
      base,
      10,
    )
    const standing = leafPart(leaf, site)
    return [
      {
        ...stalkPart({
          points: stalk,
          width: habit.stalk.width,
          tip: 0.7,
          leaf,
          far,
          at: along(base, [-2, [0, 0, 1]]),
        }),
      },
      standing,
    ]
  }).flat()
}

/** Where vines leave the pot: most at the sides, some in front, so that the pot stays in sight. */
function exitOf(at: number, count: number, roll: Dice): number {
  const share = count === 1 ? 0.3 : at / (count - 1)
  const side = share < 0.5 ? mix(-86, -52, share * 2) : mix(46, 86, share * 2 - 1)
  return degrees(side + roll.around(0, 9))
}

function vine(
  habit: Trailing,
  leaf: Leaf,
  blade: number,
  at: number,
  count: number,
  rim: Rim,
  seed: string,
): Part[] {
  const roll = diceFor(seed)
  const exit = exitOf(at, count, roll)
  const length = roll.within(habit.length)
  const points = pathOf(exit, length, rim, roll)
  const far = clamp(0.35 - Math.cos(exit) * 0.35)
  const ramp = stalkRamp(leaf, far)
  const width = habit.vine.width
  const near = Math.cos(exit) * rim.radius
  const stem: Part = {
    reach: [points.at(-1)!],
    at: [points[20]![0], 0, near + rim.radius * 0.3],
    tier: 'over',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points,
        width: (share) => mix(width, width * 0.5, share),
        ramp,
        tone: 0.02 - 0.1 * far,
      }),
  }
  return [stem, ...leavesAlong(habit, leaf, blade, points, length, far, rim, seed)]
}

/** Up from the soil, over the rim, and down in a slow wave. */
function pathOf(exit: number, length: number, rim: Rim, roll: Dice): Vector[] {
  const over: Vector = [
    Math.sin(exit) * rim.radius * 1.06,
    rim.height + 1.2,
    Math.cos(exit) * rim.radius * 1.06,
  ]
  const start = bezier(
    [over[0] * 0.4, 0, over[2] * 0.4],
    [over[0] * 0.6, rim.height + 2.5, over[2] * 0.6],
    [over[0] * 0.92, rim.height + 2.4, over[2] * 0.92],
    over,
    10,
  )
  const drift = roll.around(0, 0.14) + Math.sign(Math.sin(exit)) * 0.05
  const phase = roll.between(0, 6)
  const fall = Array.from({ length: 40 }, (_, step) => {
    const share = (step + 1) / 40
    const down = share * length
    const out = rim.radius * (0.12 * rise(0, 0.12, share))
    const sway = 0.025 * length * Math.sin(share * 7 + phase) * rise(0.05, 0.4, share)
    return [
      over[0] + Math.sin(exit) * out + sway + drift * down,
      over[1] - down,
      over[2] + out + Math.cos(exit) * 0.4,
    ] as const
  })
  return [...start, ...fall]
}

function leavesAlong(
  habit: Trailing,
  leaf: Leaf,
  blade: number,
  points: readonly Vector[],
  length: number,
  far: number,
  rim: Rim,
  seed: string,
): Part[] {
  const parts: Part[] = []
  const nodes = Math.round(length / habit.gap)
  for (let node = 0; node < nodes; node++) {
    const share = 0.19 + (0.81 * (node + 0.5)) / nodes
    const sides = habit.paired ? [1, -1] : [node % 2 === 0 ? 1 : -1]
    for (const side of sides)
      parts.push(
        ...hangingLeaf(habit, leaf, blade, points, share, side, far, rim, `${seed}/leaf/${node}/${side}`),
      )
  }
  return parts
}

function hangingLeaf(
  habit: Trailing,
  leaf: Leaf,
  blade: number,
  points: readonly Vector[],
  share: number,
  side: number,
  far: number,
  rim: Rim,
  seed: string,
): Part[] {
  const roll = diceFor(seed, 'site')
  const node = pointOn(points, share)
  const size = blade * mix(1, habit.tip ?? 0.55, share) * roll.between(0.88, 1.1)
  const stalk = habit.stalk.length * mix(1, 0.6, share) * roll.between(0.75, 1.2)
  const base: Vector = [
    node[0] + side * stalk * 0.8,
    node[1] + stalk * roll.between(-0.1, 0.25),
    node[2] + stalk * 0.35,
  ]
  const angle = degrees(-90 + side * roll.between(8, 46))
  const way: Vector = unit([Math.cos(angle), Math.sin(angle), 0.16])
  const face = unit([roll.around(-0.05, 0.45), roll.between(0.2, 0.6), 0.9])
  const depth = node[2] + rim.radius * 0.35 + share * 1.5
  const site = {
    base,
    along: way,
    face,
    length: size,
    age: 1 - share,
    far: clamp(far + roll.around(0, 0.12)),
    seed,
  }
  const lifted = between(node, base, 0.35)
  const hook = bezier(
    node,
    along(lifted, [stalk * 0.5, [0, 1, 0]]),
    along(base, [stalk * 0.45, [0, 1, 0]]),
    base,
    8,
  )
  const part = leafPart(leaf, site)
  const stem = stalkPart({
    points: hook,
    width: habit.stalk.width,
    tip: 0.75,
    leaf,
    far,
    at: [node[0], node[1], depth - 0.2],
  })
  const place = { tier: 'over' as const }
  return [
    { ...stem, ...place },
    { ...part, ...place, at: [node[0], 0, depth + 0.02 * (1 - node[1])] },
  ]
}
