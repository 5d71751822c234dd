import { rampOf } from '@/db/seed/art/colour/ramp'
import { bezier } from '@/db/seed/art/space/curve'
import { type Vector, along } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { paintTube } from '@/db/seed/art/surface/tube'
import { vesselParts } from '@/db/seed/art/vessel/turn'
import type { Vessel } from '@/db/seed/art/vessel/vessel'
import { shapes } from '@/db/seed/art/vessel/shapes'

/** The mug of the house: everybody knows how large one is, so it tells the size of what stands beside it. */
export const MUG = { diameter: 8.2, height: 9 }

const coat: Vessel = {
  profile: shapes.mug,
  colour: { ramp: 'sand', toward: 'cream', by: 0.5 },
  inner: 'cream',
  finish: 'glazed',
  wall: 0.05,
  speckle: { colour: 'bark', amount: 0.3 },
  glaze: { colour: 'celadon', edge: 0.16, ends: 'dipped', breaks: 'sand' },
}

export function mugParts(foot: Vector, seed: string): Part[] {
  const radius = MUG.diameter / 2
  const points = bezier(
    along(foot, [radius * 0.93, [1, 0, 0]], [7.2, [0, 1, 0]]),
    along(foot, [radius + 4.3, [1, 0, 0]], [7.9, [0, 1, 0]]),
    along(foot, [radius + 3.8, [1, 0, 0]], [1.6, [0, 1, 0]]),
    along(foot, [radius * 0.95, [1, 0, 0]], [2.1, [0, 1, 0]]),
    22,
  )
  const handle: Part = {
    reach: [points[8]!],
    at: along(foot, [radius, [0, 0, 1]]),
    tier: 'over',
    paint: (press, camera) =>
      paintTube(press, camera, { points, width: () => 1.15, ramp: rampOf('celadon'), tone: 0.04 }),
  }
  const body = vesselParts(
    { vessel: coat, diameter: MUG.diameter, foot, seed, soil: 'coffee', below: 1.1 },
    false,
  )
  return [
    handle,
    ...body.map((part) => ({ ...part, tier: 'over' as const, at: along(part.at, [radius * 2, [0, 0, 1]]) })),
  ]
}
