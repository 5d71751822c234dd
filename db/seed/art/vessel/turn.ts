import { rampOf } from '@/db/seed/art/colour/ramp'
import { diceFor } from '@/db/seed/art/random/dice'
import type { Press } from '@/db/seed/art/raster/press'
import type { Camera } from '@/db/seed/art/space/camera'
import { type Spot, smoothed } from '@/db/seed/art/space/curve'
import { mix, rise } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import { CLAY } from '@/db/seed/art/surface/light'
import { paintMesh } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'
import { revolved, ring } from '@/db/seed/art/surface/revolve'
import { clayShade, litOf, vesselOverlays } from '@/db/seed/art/vessel/skin'
import { paintGround, type Soil } from '@/db/seed/art/vessel/soil'
import type { Vessel } from '@/db/seed/art/vessel/vessel'

/** A vessel of a certain size at a certain place. */
export type Placed = {
  vessel: Vessel
  /** Across the rim, in centimetres. */
  diameter: number
  /** The middle of its foot. */
  foot: Vector
  seed: string
  /** What it is filled with, and how far below the rim in centimetres; of an empty one, how deep one sees into it. */
  soil?: Soil
  below?: number
}

const STEPS = 7

/** Outer line in centimetres, with straight pieces where the outline jumps (a rim band): a spline would overshoot there. */
function lineOf({ vessel, diameter }: Placed): Spot[] {
  const line: Spot[] = []
  const spots = vessel.profile
  const curve = smoothed(spots, STEPS)
  spots.slice(1).forEach((spot, at) => {
    const before = spots[at]!
    const steep = Math.hypot(spot[0] - before[0], spot[1] - before[1]) < 0.035
    const piece = steep ? [before, spot] : curve.slice(at * STEPS, (at + 1) * STEPS + 1)
    line.push(...(at === 0 ? piece : piece.slice(1)))
  })
  return line.map(([radius, height]) => [radius * diameter, height * diameter])
}

export const heightOf = ({ vessel, diameter }: Pick<Placed, 'vessel' | 'diameter'>) =>
  vessel.profile.at(-1)![1] * diameter

export const rimOf = ({ vessel, diameter }: Pick<Placed, 'vessel' | 'diameter'>) =>
  vessel.profile.at(-1)![0] * diameter

/** The whole vessel behind what stands in it, and once more its near half in front. */
export function vesselParts(placed: Placed, hasPlant: boolean): Part[] {
  const line = lineOf(placed)
  const height = line.at(-1)![1]
  const widest = Math.max(...line.map(([radius]) => radius))
  const middle: Vector = [placed.foot[0], placed.foot[1] + height / 2, placed.foot[2]]
  const reach = [
    ...ring(placed.foot, line[0]![0], 0, 12),
    ...ring(placed.foot, widest, height * 0.6, 12),
    ...ring(placed.foot, line.at(-1)![0], height, 12),
  ]
  const whole: Part = {
    reach,
    at: middle,
    tier: 'inside',
    paint: (press, camera) => {
      paintBody(press, camera, placed, line, Math.PI)
      paintMouth(press, camera, placed, line, -Math.PI, Math.PI)
    },
  }
  if (!hasPlant) return [whole]
  const front: Part = {
    reach: [],
    at: middle,
    tier: 'front',
    shadow: null,
    paint: (press, camera) => {
      paintBody(press, camera, placed, line, Math.PI / 2)
      paintLip(press, camera, placed, line, -Math.PI / 2, Math.PI / 2)
    },
  }
  return [whole, front]
}

function paintBody(press: Press, camera: Camera, placed: Placed, line: readonly Spot[], half: number): void {
  const { vessel, seed, foot } = placed
  const ramp = rampOf(vessel.colour)
  const height = line.at(-1)![1]
  const shade = clayShade(vessel, seed)
  const heightAt = (share: number) => line[Math.round(share * (line.length - 1))]![1] / height
  const mesh = revolved(camera, {
    foot,
    line,
    lit: litOf(vessel),
    from: -half,
    to: half,
    columns: 57,
    swell: reliefOf(vessel),
    shade: (angle, share) => shade(angle, heightAt(share)),
  })
  for (let at = 0; at < mesh.t.length; at++) mesh.t[at] = line[Math.floor(at / mesh.columns)]![1] / height
  const overlays = vesselOverlays(vessel, seed, 1 / (height * camera.scale))
  paintMesh(press, mesh, { front: ramp, back: ramp, overlays, frontOnly: true })
}

function reliefOf({ relief }: Vessel): ((angle: number, share: number) => number) | undefined {
  if (!relief) return undefined
  const { kind, count, depth } = relief
  switch (kind) {
    case 'flutes':
      return (angle) => -depth * Math.abs(Math.sin((angle * count) / 2)) ** 0.8
    case 'facets':
      return (angle) =>
        depth *
        (1 /
          Math.cos(
            (((angle * count) / (Math.PI * 2) + 100) % 1) * ((Math.PI * 2) / count) - Math.PI / count,
          ) -
          1)
    case 'rings':
      return (_, share) => -depth * Math.abs(Math.sin(share * count * Math.PI))
    case 'weave':
      return (angle, share) => depth * Math.sin(angle * count) * Math.sin(share * count * 1.2)
  }
}

function paintMouth(
  press: Press,
  camera: Camera,
  placed: Placed,
  line: readonly Spot[],
  from: number,
  to: number,
): void {
  const { vessel, foot, diameter } = placed
  const [rim, top] = line.at(-1)!
  const wall = (vessel.wall ?? 0.05) * diameter
  const below = placed.below ?? 0.06 * diameter + 0.6
  const inner = rampOf(vessel.inner ?? vessel.colour)
  const depth = placed.soil ? below : (placed.below ?? top * 0.55)
  const inside: Spot[] = [0, 0.5, 1].map((share) => [
    (rim - wall) * mix(1, placed.soil ? 0.97 : 0.86, share),
    top - depth * share,
  ])
  const mesh = revolved(camera, {
    foot,
    line: inside,
    lit: CLAY,
    shade: (angle, share) => -0.12 - 0.3 * share - 0.1 * Math.cos(angle) + 0.06 * Math.sin(angle),
  })
  paintMesh(press, mesh, { front: inner, back: inner, frontOnly: true })
  paintGround(press, camera, {
    middle: [foot[0], foot[1] + top - depth, foot[2]],
    radius: (rim - wall) * 0.985,
    soil: placed.soil ?? null,
    dark: inner,
    seed: placed.seed,
  })
  paintLip(press, camera, placed, line, from, to)
}

/** The flat of the rim, rounded off on both sides. */
function paintLip(
  press: Press,
  camera: Camera,
  placed: Placed,
  line: readonly Spot[],
  from: number,
  to: number,
): void {
  const { vessel, foot, diameter, seed } = placed
  const [rim, top] = line.at(-1)!
  const wall = (vessel.wall ?? 0.05) * diameter
  const round = wall * 0.22
  const lip: Spot[] = [
    [rim, top],
    [rim - wall * 0.12, top + round * 0.75],
    [rim - wall * 0.5, top + round],
    [rim - wall * 0.88, top + round * 0.7],
    [rim - wall, top - round * 0.3],
  ]
  const ramp = rampOf(
    vessel.glaze?.ends === 'dipped' || vessel.glaze
      ? (vessel.glaze.breaks ?? vessel.glaze.colour)
      : vessel.colour,
  )
  const uneven = diceFor(seed, 'lip').between(0, 6)
  const mesh = revolved(camera, {
    foot,
    line: lip,
    lit: litOf(vessel),
    from,
    to,
    columns: 49,
    shade: (angle) => 0.05 + 0.015 * Math.sin(angle * 5 + uneven) - 0.1 * rise(0.3, 1.6, angle),
  })
  paintMesh(press, mesh, { front: ramp, back: ramp, frontOnly: true })
}
