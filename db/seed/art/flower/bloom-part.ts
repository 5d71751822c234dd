import type { Bloom, Head } from '@/db/seed/art/flower/bloom'
import { clusterFacets } from '@/db/seed/art/flower/cluster'
import { headFacets } from '@/db/seed/art/flower/head'
import { printSolid } from '@/db/seed/art/flower/solid'
import { placeOn, stanceAt } from '@/db/seed/art/flower/stance'
import { clamp } from '@/db/seed/art/space/number'
import { type Vector, along } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import type { Shadow } from '@/db/seed/art/raster/shadow'

export type Blooming = { at: Vector; axis: Vector; diameter: number; seed: string }

const BLOOM_SHADOW: Shadow = { right: 9, down: 13, soft: 9, depth: 0.5 }

/** One flower or cluster, printed in one go. */
export function bloomPart(bloom: Bloom, { at, axis, diameter, seed }: Blooming): Part {
  const stance = stanceAt(at, axis, diameter / 2)
  const tall = bloom.kind === 'cluster' ? reachOf(bloom.form) * (bloom.long ?? 1) : tallest(bloom)
  const top = along(at, [tall * stance.radius, stance.axis])
  const wide = bloom.kind === 'head' ? longest(bloom) * 0.96 : 0.96
  const reach = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ].map(([x, y]) => placeOn({ ...stance, at: top }, x! * wide, 0, y! * wide))
  return {
    reach: [top, ...reach],
    at: along(at, [stance.radius * 0.6, stance.axis]),
    tier: 'within',
    shadow: BLOOM_SHADOW,
    paint: (press, camera) => {
      const facets =
        bloom.kind === 'head'
          ? headFacets(camera, stance, bloom.layers, seed)
          : clusterFacets(camera, stance, bloom, seed)
      const unit = bloom.kind === 'head' ? stance.radius : stance.radius * Math.min(0.5, bloom.floret * 1.4)
      printSolid(press, facets, {
        reach: unit * 0.3,
        soft: clamp(unit * camera.scale * 0.085, 1.5, 30),
        dark: 0.34,
      })
    },
  }
}

const reachOf = (form: 'ball' | 'dome' | 'spike' | 'spray') =>
  ({ ball: 1.2, dome: 0.6, spike: 2, spray: 1.7 })[form]

const tallest = ({ layers }: Head) =>
  Math.max(0.5, ...layers.map((layer) => (layer.kind === 'cup' ? layer.height[0] - 0.5 : 0)))

const longest = ({ layers }: Head) =>
  Math.max(1, ...layers.map((layer) => (layer.kind === 'rays' && layer.at ? layer.length[1] : 0)))
