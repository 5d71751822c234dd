import { labOf } from '@/db/seed/art/colour/oklab'
import { leaning, rampOf } from '@/db/seed/art/colour/ramp'
import { stalkPart, type Grown } from '@/db/seed/art/habit/grown'
import type { Stems } from '@/db/seed/art/habit/habit'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import type { Site } from '@/db/seed/art/leaf/lie'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { bezier, directionOn, pointOn } from '@/db/seed/art/space/curve'
import { clamp, degrees, GOLDEN, mix, rise } from '@/db/seed/art/space/number'
import { type Vector, along, cross, heading, squareTo, turned, unit } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'

/** One stem or branch: its line, its thickness at both ends and whether it ends in leaves. */
type Twig = {
  points: Vector[]
  foot: number
  tip: number
  length: number
  leafy: boolean
  seed: string
  order: number
}

export function growStems(habit: Stems, leaf: Leaf, height: number, seed: string): Grown {
  const roll = diceFor(seed, 'habit')
  const blade = roll.within(habit.blade)
  const twigs = twigsOf(habit, height - blade * (habit.above ?? 0.6), roll, seed)
  const wide = Math.max(...twigs.map(({ points }) => Math.abs(points.at(-1)![2]))) + blade * 0.6
  const parts: Part[] = twigs.map((twig) => woodPart(habit, twig, wide))
  let leaves = 0
  for (const twig of twigs) {
    if (!twig.leafy) continue
    const grown = leavesOf(habit, leaf, twig, blade, wide)
    leaves += grown.count
    parts.push(...grown.parts)
  }
  return { parts, leaves, spread: wide * 2 }
}

function twigsOf(habit: Stems, height: number, roll: Dice, seed: string): Twig[] {
  const count = roll.whole(habit.stems[0], habit.stems[1])
  const start = roll.between(0, Math.PI * 2)
  const twigs: Twig[] = []
  for (let at = 0; at < count; at++) {
    const share = count === 1 ? 0 : at / (count - 1)
    const compass = start + at * GOLDEN
    const lean = degrees(mix(habit.lean[0], habit.lean[1], share) + roll.around(0, 4))
    const way = heading(compass, Math.PI / 2 - lean)
    const out = (habit.apart ?? 1) * habit.stem.width * Math.sqrt(at) * 1.2
    const foot: Vector = [Math.cos(compass) * out, -0.5, Math.sin(compass) * out * 0.8]
    const length = (height / tiers(habit)) * mix(1, habit.shortest ?? 0.6, share) * roll.between(0.95, 1.04)
    branch(habit, twigs, {
      foot,
      way,
      length,
      width: habit.stem.width * mix(1, 0.8, share),
      order: 0,
      seed: `${seed}/stem/${at}`,
    })
  }
  return twigs
}

/** How much higher than its first stem a branched plant gets. */
function tiers({ branches }: Stems): number {
  if (!branches) return 1
  let sum = 1
  for (let order = 1; order <= branches.generations; order++) sum += 0.85 * branches.length ** order
  return sum
}

type Shoot = { foot: Vector; way: Vector; length: number; width: number; order: number; seed: string }

/** A shoot, and from it the next ones: each stands off to another side and reaches for the light. */
function branch(habit: Stems, twigs: Twig[], { foot, way, length, width, order, seed }: Shoot): void {
  const roll = diceFor(seed)
  const { branches } = habit
  const ends = !branches || order >= branches.generations
  const wiggle = (habit.stem.wiggle ?? 0.04) * length
  const bowed = squareTo([roll.around(0, 1), 0.1, roll.around(0, 0.6)], way)
  const lifted = unit(along(way, [habit.stem.lift ?? 0.25, [0, 1, 0]]))
  const middle = along(foot, [length * 0.4, way], [wiggle * roll.around(0, 1.6), bowed])
  const tip = along(foot, [length * 0.62, way], [length * 0.38, lifted])
  const points = bezier(
    foot,
    middle,
    along(tip, [-length * 0.3, lifted], [wiggle * roll.around(0, 1.4), bowed]),
    tip,
    22,
  )
  const thin = width * (ends ? (habit.stem.tip ?? 0.5) : 0.72)
  twigs.push({
    points,
    foot: width,
    tip: thin,
    length,
    leafy: ends || (branches?.leafy ?? false),
    seed,
    order,
  })
  if (ends) return
  const count = roll.whole(branches.each[0], branches.each[1])
  const start = roll.between(0, Math.PI * 2)
  for (let at = 0; at < count; at++) {
    const share = at === 0 ? 1 : roll.between(branches.from, 0.97)
    const side = turned(squareTo([1, 0, 0.3], way), way, start + at * GOLDEN)
    const angle = degrees(roll.within(branches.angle)) * (at === 0 ? 0.5 : 1)
    const next = unit(
      along(
        [0, 0, 0],
        [Math.cos(angle), directionOn(points, share)],
        [Math.sin(angle), [side[0], side[1], side[2] * 0.75]],
      ),
    )
    branch(habit, twigs, {
      foot: pointOn(points, share),
      way: next,
      length: length * branches.length * roll.between(0.8, 1.15),
      width: mix(width, thin, share) * 0.78,
      order: order + 1,
      seed: `${seed}/${at}`,
    })
  }
}

function woodPart({ stem }: Stems, twig: Twig, wide: number): Part {
  const middle = pointOn(twig.points, 0.5)
  const far = clamp(0.5 - middle[2] / (wide * 2))
  const ramp = leaning(rampOf(stem.colour), labOf('#2F5B57'), 0.12 * far)
  const noise = noiseOf(diceFor(twig.seed, 'bark')() * 1e6)
  const rings = stem.rings ?? 0
  const long = twig.length
  return {
    reach: [twig.points.at(-1)!],
    at: along(middle, [-0.3, [0, 0, 1]]),
    tier: 'within',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points: twig.points,
        width: (share) => mix(twig.foot, twig.tip, share) * (1 + 0.06 * noise(share * long * 0.35, 2)),
        ramp,
        tone: 0.02 - 0.1 * far - (twig.order === 0 ? 0.04 : 0),
        overlays:
          rings > 0
            ? [
                {
                  ramp,
                  tone: -0.2,
                  cover: (_, share) =>
                    0.7 * rise(0.8, 0.97, 0.5 + 0.5 * Math.cos(share * long * rings * Math.PI * 2)),
                },
              ]
            : undefined,
        shade: (across, share) => 0.05 * noise(across * 4, share * long * 0.5),
      }),
  }
}

function leavesOf(
  habit: Stems,
  leaf: Leaf,
  twig: Twig,
  blade: number,
  wide: number,
): { parts: Part[]; count: number } {
  const roll = diceFor(twig.seed, 'leaves')
  const leafy = twig.length * (1 - (twig.order === 0 ? habit.bare : (habit.branches?.bare ?? 0.1)))
  const whorl = { alternate: 1, spiral: 1, opposite: 2, whorled: habit.whorl ?? 4 }[habit.arrangement]
  const nodes = Math.max(2, Math.round(leafy / habit.gap))
  const start = roll.between(0, Math.PI * 2)
  const parts: Part[] = []
  for (let node = 0; node < nodes; node++) {
    const up = node / (nodes - 1)
    const share = 1 - (leafy / twig.length) * (1 - up) - 0.004
    for (let at = 0; at < whorl; at++) {
      const compass = start + compassOf(habit, node, at, whorl) + roll.around(0, 0.22)
      parts.push(
        ...oneLeaf(habit, leaf, twig, {
          share,
          up,
          compass,
          blade,
          wide,
          seed: `${twig.seed}/leaf/${node}/${at}`,
        }),
      )
    }
  }
  return { parts, count: nodes * whorl }
}

function compassOf({ arrangement }: Stems, node: number, at: number, whorl: number): number {
  if (arrangement === 'spiral') return node * GOLDEN
  if (arrangement === 'alternate') return node * Math.PI + 0.25 * node
  const turn = arrangement === 'opposite' ? Math.PI / 2 : Math.PI / whorl
  return (at / whorl) * Math.PI * 2 + node * turn
}

type Spot = { share: number; up: number; compass: number; blade: number; wide: number; seed: string }

function oneLeaf(
  habit: Stems,
  leaf: Leaf,
  twig: Twig,
  { share, up, compass, blade, wide, seed }: Spot,
): Part[] {
  const roll = diceFor(seed, 'site')
  const node = pointOn(twig.points, share)
  const axis = directionOn(twig.points, share)
  const right = squareTo([1, 0.01, 0.2], axis)
  const out = unit(along([0, 0, 0], [Math.cos(compass), right], [-Math.sin(compass), cross(axis, right)]))
  const angle = degrees(mix(habit.angle[0], habit.angle[1], up) + roll.around(0, 9))
  const way = unit(along([0, 0, 0], [Math.cos(angle), axis], [Math.sin(angle), out]))
  const stalk = (habit.stalk?.length ?? 0) * mix(1, 0.6, up) * roll.between(0.8, 1.15)
  const base = along(node, [stalk + mix(twig.foot, twig.tip, share) * 0.4, way])
  const natural = along([0, 0, 0], [Math.sin(angle), axis], [-Math.cos(angle), out])
  const turn = habit.turn ?? 0.5
  const bent = unit(along(way, [-(habit.hang ?? 0), [0, 1, 0]]))
  const face = squareTo(along(natural, [turn * 1.3, [roll.around(-0.08, 0.25), 0.2, 1]]), bent)
  const size =
    blade *
    mix(1, habit.youngest ?? 0.55, rise(0.55, 1, up)) *
    mix(habit.oldest ?? 0.85, 1, rise(0, 0.3, up)) *
    roll.between(0.9, 1.08)
  const far = clamp(0.5 - (base[2] + way[2] * size * 0.4) / (wide * 1.5))
  const site: Site = { base, along: bent, face, length: size, age: 1 - up, far, seed }
  const part = leafPart(leaf, site)
  if (stalk <= 0) return [part]
  const hook = bezier(node, along(node, [stalk * 0.5, way]), along(base, [-stalk * 0.3, bent]), base, 6)
  return [
    stalkPart({
      points: hook,
      width: habit.stalk?.width ?? 0.3,
      tip: 0.8,
      leaf,
      far,
      at: along(part.at, [-0.4, [0, 0, 1]]),
    }),
    part,
  ]
}
