import { type Colour, rampOf } from '@/db/seed/art/colour/ramp'
import type { Bloom } from '@/db/seed/art/flower/bloom'
import { bloomPart } from '@/db/seed/art/flower/bloom-part'
import type { Grown } from '@/db/seed/art/habit/grown'
import type { Range } from '@/db/seed/art/leaf/leaf'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { bezier, directionOn, pointOn } from '@/db/seed/art/space/curve'
import { degrees, GOLDEN, mix } from '@/db/seed/art/space/number'
import { type Vector, along, heading, unit } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'

/** Where a plant carries its flowers. */
export type BloomPlan = {
  bloom: Bloom
  /** Stalks: one flower each. Arching: several along a bowed spike. Head: some on top of one stout stalk. */
  form: 'stalks' | 'arching' | 'head'
  stalks: Range
  /** Flowers on a stalk; one when left out. */
  each?: Range
  /** Centimetres above the soil. */
  height: Range
  /** Degrees from upright of the outermost stalk. */
  lean?: number
  stalk: { colour: Colour; width: number }
  /** Closed buds at the end of a spike. */
  buds?: { count: Range; colour: Colour; size: number }
}

export function withBlooms(grown: Grown, plan: BloomPlan, seed: string): Grown {
  const roll = diceFor(seed, 'bloom')
  const count = roll.whole(plan.stalks[0], plan.stalks[1])
  const start = roll.between(0, 6)
  const parts = Array.from({ length: count }, (_, at) => {
    const own = diceFor(seed, 'bloom', at)
    const lines = plan.form === 'arching' ? arch(plan, at, own) : stalk(plan, at, count, start, own)
    return [stalkPart(plan, lines), ...flowersOn(plan, lines, own, `${seed}/bloom/${at}`)]
  }).flat()
  return { ...grown, parts: [...grown.parts, ...parts] }
}

function stalk(plan: BloomPlan, at: number, count: number, start: number, roll: Dice): Vector[] {
  const share = count === 1 ? 0 : Math.sqrt(at / (count - 1))
  const compass = start + at * GOLDEN
  const lean = degrees((plan.lean ?? 16) * share + roll.around(0, 3))
  const long = roll.within(plan.height)
  const way = heading(compass, Math.PI / 2 - lean)
  const tip = along([0, 0, 0], [long, way])
  return bezier(
    [roll.around(0, 0.6), -0.4, roll.around(0, 0.6)],
    [tip[0] * 0.2, long * 0.4, tip[2] * 0.2],
    along(tip, [-long * 0.25, unit([way[0] * 0.8, 1, way[2] * 0.8])]),
    tip,
    22,
  )
}

/** Rises, bows over to one side and hangs with the weight of its flowers. */
function arch(plan: BloomPlan, at: number, roll: Dice): Vector[] {
  const side = at % 2 === 0 ? 1 : -1
  const long = roll.within(plan.height) * (at === 0 ? 1 : 0.84)
  const reach = long * roll.between(0.5, 0.62) * side
  return bezier(
    [roll.around(0, 0.8), -0.4, roll.around(0, 0.8)],
    [-reach * 0.24, long * 0.78, roll.around(0, 2)],
    [reach * 0.16, long * 1.24, 2],
    [reach, long * 0.76, 5],
    40,
  )
}

function stalkPart({ stalk: { colour, width } }: BloomPlan, points: readonly Vector[]): Part {
  return {
    reach: [pointOn(points, 0.6), points.at(-1)!],
    at: pointOn(points, 0.5),
    tier: 'within',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points,
        width: (share) => width * mix(1.1, 0.8, share),
        ramp: rampOf(colour),
      }),
  }
}

function flowersOn(plan: BloomPlan, points: readonly Vector[], roll: Dice, seed: string): Part[] {
  const count = plan.each ? roll.whole(plan.each[0], plan.each[1]) : 1
  if (plan.form === 'arching') return alongArch(plan, points, count, roll, seed)
  const tip = points.at(-1)!
  const up = directionOn(points, 1)
  return Array.from({ length: count }, (_, at) => {
    const diameter = roll.within(plan.bloom.size)
    const turn = (count > 1 ? Math.PI / 2 : 0) + (at - (count - 1) / 2) * 1.35 + roll.around(0, 0.2)
    const axis: Vector =
      count > 1
        ? unit([Math.cos(turn), 0.22, 0.25 + Math.sin(turn)])
        : plan.bloom.kind === 'cluster'
          ? unit(along(up, [0.45, [0, 0.3, 1]]))
          : unit([up[0] * 0.9 + roll.around(-0.1, 0.3), 0.42 + roll.around(0, 0.12), 0.85])
    return bloomPart(plan.bloom, {
      at: along(tip, [count > 1 ? diameter * 0.12 : 0, axis]),
      axis,
      diameter,
      seed: `${seed}/${at}`,
    })
  })
}

/** Flowers stand on both sides of the spike, the oldest and largest first, buds at its end. */
function alongArch(
  plan: BloomPlan,
  points: readonly Vector[],
  count: number,
  roll: Dice,
  seed: string,
): Part[] {
  const buds = plan.buds ? roll.whole(plan.buds.count[0], plan.buds.count[1]) : 0
  const size = roll.within(plan.bloom.size)
  const parts: Part[] = []
  for (let at = 0; at < count + buds; at++) {
    const share = mix(0.4, 1, at / (count + buds - 1))
    const spot = pointOn(points, share)
    const way = directionOn(points, share)
    const side = at % 2 === 0 ? 1 : -1
    const aside: Vector = unit([-way[1] * side, way[0] * side, 0.5])
    const open = at < count
    const reach = open ? size * 0.3 : size * 0.11
    const place = along(spot, [reach, aside])
    if (open) {
      const axis = unit([aside[0] * 0.3 - 0.1 + roll.around(0, 0.16), 0.04 + roll.around(0, 0.14), 0.95])
      parts.push(
        bloomPart(plan.bloom, {
          at: along(place, [size * 0.14, [0, 0, 1]]),
          axis,
          diameter: size * mix(1.06, 0.84, at / count),
          seed: `${seed}/${at}`,
        }),
      )
    } else if (plan.buds) {
      const left = (at - count) / Math.max(1, buds - 1)
      const bud: Bloom = {
        kind: 'head',
        size: [1, 1],
        layers: [
          {
            kind: 'disc',
            radius: 0.8,
            dome: 0.2,
            florets: 1,
            colour: { ramp: 'lime', toward: plan.buds.colour as 'white', by: 0.75 - 0.4 * left },
          },
        ],
      }
      parts.push(
        bloomPart(bud, {
          at: place,
          axis: unit(along(aside, [0.6, way])),
          diameter: plan.buds.size * mix(1, 0.5, left),
          seed: `${seed}/bud/${at}`,
        }),
      )
    }
  }
  return parts
}
