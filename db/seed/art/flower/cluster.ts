import { blended, rampOf } from '@/db/seed/art/colour/ramp'
import type { Cluster } from '@/db/seed/art/flower/bloom'
import { headFacets } from '@/db/seed/art/flower/head'
import { rayMesh } from '@/db/seed/art/flower/petal'
import type { Facet } from '@/db/seed/art/flower/solid'
import { type Stance, placeOn, stanceAt } from '@/db/seed/art/flower/stance'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import type { Camera } from '@/db/seed/art/space/camera'
import { GOLDEN, mix } from '@/db/seed/art/space/number'
import { type Vector, minus, squareTo, unit } from '@/db/seed/art/space/vector'

/** Where one floret sits, in radii of the cluster, and how large it is beside the others. */
type Seat = {
  place: readonly [number, number, number]
  axis: readonly [number, number, number]
  size: number
}

export function clusterFacets(camera: Camera, stance: Stance, cluster: Cluster, seed: string): Facet[] {
  const roll = diceFor(seed, 'cluster')
  const count = roll.whole(cluster.count[0], cluster.count[1])
  const hue = roll()
  return Array.from({ length: count }, (_, at) => {
    const seat = seatOf(cluster, at, count, roll)
    const spot = placeOn(stance, ...seat.place)
    const axis = minus(placeOn(stance, ...seat.axis), stance.at)
    // What looks away from the eye is hidden by what looks towards it.
    if (cluster.form !== 'spray' && unit(axis)[2] < -0.45) return []
    const own = stanceAt(spot, axis, stance.radius * cluster.floret * seat.size)
    const layers = cluster.drift ? drifted(cluster, roll() * 0.6 + hue * 0.4) : cluster.layers
    const stalks = cluster.form === 'spray' ? [stalkFacet(camera, stance, spot, cluster)] : []
    return [...stalks, ...headFacets(camera, own, layers, `${seed}/floret/${at}`)]
  }).flat()
}

function drifted(cluster: Cluster, by: number): Cluster['layers'] {
  const [first, ...others] = cluster.layers
  if (!first || !('petals' in first) || !cluster.drift || typeof cluster.drift !== 'string')
    return cluster.layers
  const share = Math.round(by * 5) / 5
  if (typeof first.colour !== 'string') return cluster.layers
  return [{ ...first, colour: { ramp: first.colour, toward: cluster.drift, by: share } }, ...others]
}

function seatOf({ form, long = 1 }: Cluster, at: number, count: number, roll: Dice): Seat {
  const share = (at + 0.5) / count
  const turn = at * GOLDEN
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)]
  switch (form) {
    case 'ball': {
      const high = 1 - share * 1.7
      const wide = Math.sqrt(Math.max(0, 1 - high * high))
      const far = roll.between(0.8, 0.92)
      const axis = [wide * sine, high, wide * cosine] as const
      return {
        place: [axis[0] * far, 0.75 + high * far * 0.85, axis[2] * far],
        axis,
        size: roll.between(0.85, 1.1),
      }
    }
    case 'dome': {
      const wide = Math.sqrt(share) * 0.92
      const high = 0.62 * (1 - wide * wide)
      return {
        place: [wide * sine, high + 0.2, wide * cosine],
        axis: [wide * sine * 0.75, 0.8, wide * cosine * 0.75],
        size: roll.between(0.85, 1.12),
      }
    }
    case 'spike': {
      const wide = mix(1, 0.34, share ** 1.4) * roll.between(0.35, 0.6)
      return {
        place: [wide * sine, (share * 2 - 0.1) * long, wide * cosine],
        axis: [sine, mix(0.25, 1.1, share), cosine],
        size: mix(1.1, 0.5, share ** 1.5),
      }
    }
    case 'spray': {
      const wide = Math.sqrt(share) * roll.between(0.75, 1.05)
      const high = (1.5 * long - wide * 0.55 + roll.around(0, 0.25)) * 1.1
      return {
        place: [wide * sine, high, wide * cosine * 0.7],
        axis: [wide * sine * 0.9, 0.9, wide * cosine * 0.9 + 0.35],
        size: roll.between(0.75, 1.15),
      }
    }
  }
}

/** A thread from the common stem to one flower of a spray. */
function stalkFacet(camera: Camera, stance: Stance, to: Vector, cluster: Cluster): Facet {
  const ramp = blended(rampOf(cluster.stalk ?? 'sage'), rampOf('moss'), 0.2)
  const way = minus(to, stance.at)
  const length = Math.hypot(...way)
  const own = stanceAt(stance.at, squareTo([0, 0, 1], unit(way)), 1)
  const angle = Math.atan2(
    way[0] * own.right[0] + way[1] * own.right[1] + way[2] * own.right[2],
    way[0] * own.top[0] + way[1] * own.top[1] + way[2] * own.top[2],
  )
  const mesh = rayMesh(camera, own, {
    angle,
    from: 0,
    lift: 0,
    length,
    width: Math.max(0.06, 0.6 / camera.scale),
    shape: [1, 0.8, 0.6],
    rise: 0,
    bend: 0,
    wrap: 0,
    ruffle: 0,
    waves: 0,
    twist: 0,
    gloss: 0,
    seed: 5,
  })
  return { mesh, skin: { front: ramp, back: ramp, outward: -1 } }
}
