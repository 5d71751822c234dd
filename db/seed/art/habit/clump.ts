import type { Clump } from '@/db/seed/art/habit/habit'
import { stalkPart, type Grown } from '@/db/seed/art/habit/grown'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import type { Site } from '@/db/seed/art/leaf/lie'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { bezier } from '@/db/seed/art/space/curve'
import { clamp, degrees, mix, rise } from '@/db/seed/art/space/number'
import { type Vector, along, distance, heading, times, turned, unit } from '@/db/seed/art/space/vector'

type Place = { tip: Vector; age: number; out: Vector }

export function growClump(habit: Clump, leaf: Leaf, height: number, seed: string): Grown {
  const roll = diceFor(seed, 'habit')
  const count = roll.whole(habit.leaves[0], habit.leaves[1])
  const blade = roll.within(habit.blade)
  const places = spreadOut(habit, height, blade, count, roll)
  const parts = places.flatMap((place, at) => {
    const site = siteOf(habit, place, blade, `${seed}/leaf/${at}`, height)
    return [stalkOf(habit, leaf, site, `${seed}/stalk/${at}`), leafPart(leaf, site)]
  })
  return { parts, leaves: count, spread: height * habit.spread }
}

/** Each leaf takes, of some places on a dome, the one farthest from the leaves before it: full, but never in rows. */
function spreadOut(habit: Clump, height: number, blade: number, count: number, roll: Dice): Place[] {
  const places: Place[] = []
  const wide = Math.max(blade * 0.25, (height * habit.spread) / 2 - blade * 0.55)
  const tall = Math.max(height * 0.35, height - blade * 0.62)
  for (let at = 0; at < count; at++) {
    const age = count === 1 ? 0.5 : at / (count - 1)
    let best: Place | null = null
    let most = -1
    for (let tries = 0; tries < 26; tries++) {
      const place = candidate(habit, age, wide, tall, roll)
      const room = Math.min(
        ...places.map((other) => distance(flattened(place.tip), flattened(other.tip))),
        1e6,
      )
      if (room > most) {
        most = room
        best = place
      }
    }
    places.push(best!)
  }
  return places
}

/** What the eye sees of the distance: across and up count in full, depth by half. */
const flattened = (point: Vector): Vector => [point[0], point[1] * 1.1, point[2] * 0.45]

function candidate({ depth = 0.9 }: Clump, age: number, wide: number, tall: number, roll: Dice): Place {
  const compass = roll.between(0, Math.PI * 2)
  const towardsEye = Math.sin(compass)
  const lowest = mix(74, towardsEye > 0.4 ? 26 : 8, depth)
  const up = degrees(mix(82, lowest, clamp(age ** 0.85 + roll.around(0, 0.16))))
  const out = heading(compass, up)
  const reach = roll.between(0.84, 1.06)
  return {
    tip: [out[0] * wide * reach, (0.12 + 0.88 * out[1]) * tall * reach, out[2] * wide * 0.72 * reach],
    age,
    out,
  }
}

function siteOf(habit: Clump, { tip, age }: Place, blade: number, seed: string, height: number): Site {
  const roll = diceFor(seed, 'site')
  const wide = (height * habit.spread) / 2
  const far = clamp(0.5 - tip[2] / (wide * 1.1))
  const side = Math.abs(tip[0]) < wide * 0.12 ? (roll.chance(0.5) ? 1 : -1) : Math.sign(tip[0])
  // Blades leave the stalk outwards and hang: seen from the front each points away from the middle and down.
  const outward = unit([tip[0], (tip[1] - height * 0.42) * 0.75 + 0.01, 0.18 * wide])
  const nod = degrees(roll.within(habit.nod ?? [10, 45])) * mix(0.6, 1.15, age)
  const way = turned(outward, [0, 0, 1], -side * nod)
  const face = unit([
    clamp(tip[0] / wide, -1, 1) * 0.34 - 0.12 + roll.around(0, 0.1),
    0.36 + roll.around(0, 0.1),
    0.85,
  ])
  const grown = mix(0.72, 1, rise(0, 0.3, age)) * mix(1, 0.9, rise(0.8, 1, age)) * roll.between(0.92, 1.07)
  return { base: tip, along: unit(along(way, [0.12, face])), face, length: blade * grown, age, far, seed }
}

function stalkOf(habit: Clump, leaf: Leaf, site: Site, seed: string) {
  const roll = diceFor(seed)
  const foot: Vector = [
    roll.around(0, habit.stalk.width * 1.6),
    -0.6,
    roll.around(0, habit.stalk.width * 1.2),
  ]
  const tip = site.base
  const bow = habit.stalk.bow ?? 0.2
  const points = bezier(
    foot,
    [tip[0] * (0.1 + bow * 0.2), tip[1] * 0.5, tip[2] * 0.1],
    along(tip, [-bow * site.length, site.along], [-0.12 * site.length, [0, 1, 0]]),
    tip,
    18,
  )
  return stalkPart({
    points,
    width: habit.stalk.width,
    tip: 0.66,
    leaf,
    far: site.far,
    at: along(times(tip, 0.8), [-0.5, [0, 0, 1]]),
  })
}
