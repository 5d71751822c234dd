import type { CutStem, Sprig } from '@/db/seed/art/bouquet/cut-stem'
import { rampOf } from '@/db/seed/art/colour/ramp'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { bezier, directionOn, pointOn } from '@/db/seed/art/space/curve'
import { degrees, mix } from '@/db/seed/art/space/number'
import { type Vector, along, distance, squareTo, turned, unit } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'

/** The way of a stem from where it is held to its head, curving outwards and up. */
export function stemWay(from: Vector, to: Vector, axis: Vector): Vector[] {
  const long = distance(from, to)
  return bezier(
    from,
    along(from, [long * 0.35, [0, 1, 0]], [0.12 * (to[0] - from[0]), [1, 0, 0]]),
    along(to, [-long * 0.3, axis]),
    to,
    20,
  )
}

export function stemPart(points: readonly Vector[], { colour, width }: CutStem['stem'], far = 0): Part {
  const middle = pointOn(points, 0.7)
  return {
    reach: [],
    at: along(middle, [-1.5, [0, 0, 1]]),
    tier: 'within',
    paint: (press, camera) =>
      paintTube(press, camera, { points, width: () => width, ramp: rampOf(colour), tone: -0.14 * far }),
  }
}

/** Leaves on both sides of a line, smaller towards its tip. */
export function sprigParts(sprig: Sprig, points: readonly Vector[], seed: string, far: number): Part[] {
  const roll = diceFor(seed)
  const long = distance(points[0]!, points.at(-1)!)
  const blade = roll.within(sprig.blade)
  const nodes = Math.max(3, Math.round((long * 0.5) / sprig.gap))
  const parts = [stemPart(points, sprig.stem, far)]
  for (let node = 0; node <= nodes; node++) {
    const share = mix(0.52, 1, node / nodes)
    const length = blade * mix(1, sprig.tip ?? 0.45, node / nodes)
    const sides = node === nodes ? [0] : sprig.paired === false ? [node % 2 ? 1 : -1] : [-1, 1]
    for (const side of sides)
      parts.push(
        sidePart(
          sprig.leaf,
          points,
          { share, side, length, angle: sprig.angle ?? 58, far, seed: `${seed}/${node}/${side}` },
          roll,
        ),
      )
  }
  return parts
}

type Place = { share: number; side: number; length: number; angle: number; far: number; seed: string }

function sidePart(leaf: Leaf, points: readonly Vector[], place: Place, roll: Dice): Part {
  const way = directionOn(points, place.share)
  const base = pointOn(points, place.share)
  const out = turned(way, [0, 0, 1], -place.side * degrees(place.angle + roll.around(0, 14)))
  const aim = unit(along(out, [roll.around(0.12, 0.4), [0, 0, 1]]))
  const face = squareTo([roll.around(-0.15, 0.5), roll.around(0.35, 0.4), 1], aim)
  const part = leafPart(leaf, {
    base,
    along: aim,
    face,
    length: place.length * roll.between(0.88, 1.1),
    age: 1 - place.share,
    far: place.far,
    seed: place.seed,
  })
  return { ...part, at: along(part.at, [place.side === 0 ? 0.4 : 0.2, [0, 0, 1]]) }
}

/** The leaves that a flower keeps on its stem. */
export function stemLeafParts(
  { leaves }: CutStem,
  points: readonly Vector[],
  seed: string,
  far: number,
): Part[] {
  if (!leaves) return []
  const roll = diceFor(seed, 'leaves')
  return Array.from({ length: leaves.count }, (_, at) =>
    sidePart(
      leaves.leaf,
      points,
      {
        share: roll.between(leaves.from, leaves.to),
        side: (at + (roll.chance(0.3) ? 1 : 0)) % 2 === 0 ? -1 : 1,
        length: roll.within(leaves.blade),
        angle: 34,
        far,
        seed: `${seed}/leaf/${at}`,
      },
      roll,
    ),
  )
}
