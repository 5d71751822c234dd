import type { Grown } from '@/db/seed/art/habit/grown'
import type { Rosette } from '@/db/seed/art/habit/habit'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import type { Site } from '@/db/seed/art/leaf/lie'
import { diceFor, type Dice } from '@/db/seed/art/random/dice'
import { clamp, degrees, GOLDEN, mix } from '@/db/seed/art/space/number'
import { type Vector, along, heading, squareTo, unit } from '@/db/seed/art/space/vector'

/** Where the heart stands and which way it looks: offsets of a succulent lean, those of a fern stand beside each other. */
export type Heart = { at: Vector; size: number }

export function growRosette(
  habit: Rosette,
  leaf: Leaf,
  seed: string,
  heart: Heart = { at: [0, 0, 0], size: 1 },
): Grown {
  const roll = diceFor(seed, 'habit')
  const count = Math.max(3, Math.round(roll.whole(habit.leaves[0], habit.leaves[1])))
  const blade = roll.within(habit.blade) * heart.size
  const start = roll.between(0, Math.PI * 2)
  const parts = Array.from({ length: count }, (_, at) => {
    const site = siteOf(
      habit,
      at,
      count,
      blade,
      start,
      diceFor(seed, 'site', at),
      `${seed}/leaf/${at}`,
      heart,
    )
    const part = leafPart(leaf, site)
    // A packed rosette lies in tiers like tiles; a loose one is ordered by what is nearer to the eye.
    return habit.packed
      ? { ...part, tier: 'over' as const, at: along(heart.at, [at * 0.02, [0, 1, 0]]) }
      : part
  })
  return { parts, leaves: count, spread: blade * 2 }
}

function siteOf(
  habit: Rosette,
  at: number,
  count: number,
  blade: number,
  start: number,
  roll: Dice,
  seed: string,
  heart: Heart,
): Site {
  const inner = count === 1 ? 0 : at / (count - 1)
  const wild = habit.wild ?? 0.5
  const compass = awayFromEye(start + at * GOLDEN + roll.around(0, 0.12 * wild), habit.shy ?? 0)
  const pace = inner ** (habit.pace ?? 1)
  const up = degrees(mix(habit.rise[0], habit.rise[1], pace) + roll.around(0, 8 * wild))
  const bend = mix(habit.bend[0], habit.bend[1], pace) + roll.around(0, 0.3 * wild)
  const way = heading(compass, up)
  const natural: Vector = [-Math.cos(compass) * Math.sin(up), Math.cos(up), -Math.sin(compass) * Math.sin(up)]
  const turn = habit.turn ?? 0
  const face = squareTo(along(natural, [turn * 1.4, [roll.around(-0.1, 0.5 * wild), 0.25, 1]]), way)
  const out = (habit.heart ?? 0) * (habit.packed ? 1 - pace : Math.sqrt(1 - pace * 0.95)) * heart.size
  const lift = (habit.lift ?? 0) * pace * heart.size
  return {
    base: along(heart.at, [out, unit([Math.cos(compass), 0, Math.sin(compass)])], [lift - 0.3, [0, 1, 0]]),
    along: way,
    face,
    length: blade * mix(1, habit.inner, pace) * roll.between(1 - 0.14 * wild, 1 + 0.1 * wild),
    bend,
    age: 1 - inner,
    far: habit.packed ? 0.12 : clamp(0.5 - Math.sin(compass) * 0.5 * Math.cos(up * 0.6)),
    seed,
  }
}

/** Leaves that point straight at the eye are seen from their ends: they step aside, as far as `shy` says. */
function awayFromEye(compass: number, shy: number): number {
  const turn = Math.atan2(Math.sin(compass), Math.cos(compass))
  const off = turn - Math.PI / 2
  const limit = 0.75 * shy
  return Math.abs(off) < limit ? Math.PI / 2 + Math.sign(off || 1) * (limit + Math.abs(off) * 0.3) : turn
}
