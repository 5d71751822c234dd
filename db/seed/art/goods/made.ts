import { glassParts } from '@/db/seed/art/bouquet/glass'
import { rampOf } from '@/db/seed/art/colour/ramp'
import { bloomPart } from '@/db/seed/art/flower/bloom-part'
import { boxPart } from '@/db/seed/art/goods/box'
import { candleParts } from '@/db/seed/art/goods/candle'
import type { Bent, Piece, Turned } from '@/db/seed/art/goods/piece'
import type { GoodsRecipe } from '@/db/seed/art/recipe'
import type { Display, Foot } from '@/db/seed/art/scene/display'
import { vesselOf } from '@/db/seed/art/scene/planted'
import { bezier, smoothed, type Spot } from '@/db/seed/art/space/curve'
import { mix, rise } from '@/db/seed/art/space/number'
import { type Vector, along } from '@/db/seed/art/space/vector'
import { CLAY } from '@/db/seed/art/surface/light'
import { paintMesh } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'
import { revolved } from '@/db/seed/art/surface/revolve'
import { paintTube } from '@/db/seed/art/surface/tube'
import { heightOf, rimOf, vesselParts } from '@/db/seed/art/vessel/turn'

/** A product from its pieces, standing at the origin. */
export function made(recipe: GoodsRecipe, slug: string): Display {
  const stands = recipe.stands !== 'wall'
  const vessel = recipe.pieces.find((piece) => piece.kind === 'turned')
  return {
    parts: recipe.pieces.flatMap((piece, at) => partsOf(piece, `${slug}/pot/${at}`)),
    feet: stands ? recipe.pieces.flatMap(footOf) : [],
    floor: 0,
    ...(vessel ? { vessel: vesselOf(vessel.vessel) } : {}),
  }
}

const FOOT: Vector = [0, 0, 0]

function partsOf(piece: Piece, seed: string): Part[] {
  const at = piece.at ?? FOOT
  switch (piece.kind) {
    case 'turned':
      return turnedParts(piece, at, seed)
    case 'box':
      return [boxPart(piece, at, seed)]
    case 'candle':
      return candleParts(piece, at, seed)
    case 'glass':
      return inOrder(glassParts({ ...piece, foot: at, water: piece.water ?? 0 }), at)
    case 'bent':
      return [bentPart(piece, at)]
    case 'shaped':
      return [
        {
          ...bloomPart(piece.bloom, { at, axis: piece.axis, diameter: piece.diameter, seed }),
          tier: 'over',
          at,
        },
      ]
  }
}

/** Pieces stand beside each other: what is nearer to the eye is printed later, whatever it is made of. */
const inOrder = (parts: readonly Part[], at: Vector): Part[] =>
  parts.map((part, index) => ({ ...part, tier: 'over', at: along(at, [index * 0.02, [0, 0, 1]]) }))

function turnedParts(piece: Turned, at: Vector, seed: string): Part[] {
  const vessel = vesselOf(piece.vessel)
  const body = vesselParts(
    {
      vessel,
      diameter: piece.diameter,
      foot: at,
      seed,
      ...(piece.fill
        ? { soil: piece.fill, below: piece.below ?? piece.diameter * 0.12 }
        : {
            below: Math.min(
              rimOf({ vessel, diameter: piece.diameter }) * 0.5,
              heightOf({ vessel, diameter: piece.diameter }) * 0.3,
            ),
          }),
    },
    !piece.fill,
  )
  if (!piece.fill && heightOf({ vessel, diameter: 1 }) < 0.52) body.splice(1, 0, liningPart(piece, at))
  const handles = piece.handle === 'ear' || piece.handle === 'hoop' ? [handlePart(piece, at)] : []
  return inOrder([...handles, ...body], at)
}

/** Bowls and plates are seen into: their inside follows the outside down to the middle. */
function liningPart(piece: Turned, at: Vector): Part {
  const vessel = vesselOf(piece.vessel)
  const wall = (vessel.wall ?? 0.04) * piece.diameter
  const line = smoothed(vessel.profile, 5)
    .toReversed()
    .map(([radius, high]): Spot => [
      Math.max(0.01, radius * piece.diameter - wall),
      Math.max(high * piece.diameter, wall),
    ])
  const ramp = rampOf(vessel.inner ?? vessel.colour)
  return {
    reach: [],
    at,
    tier: 'over',
    shadow: null,
    paint: (press, camera) => {
      const mesh = revolved(camera, {
        foot: at,
        line: [...line, [line.at(-1)![0] * 0.5, wall * 0.98], [0.01, wall * 0.97]],
        lit: { ...CLAY, gloss: vessel.finish === 'raw' ? 0 : 0.08, tight: 6 },
        shade: (angle, share) =>
          -0.16 * rise(0.1, 0.6, share) + 0.1 * rise(0.5, 1, share) - 0.07 * Math.cos(angle),
      })
      paintMesh(press, mesh, { front: ramp, back: ramp })
    },
  }
}

function handlePart(piece: Turned, at: Vector): Part {
  const vessel = vesselOf(piece.vessel)
  const placed = { vessel, diameter: piece.diameter }
  const [rim, top] = [rimOf(placed), heightOf(placed)]
  const points =
    piece.handle === 'hoop'
      ? bezier(
          along(at, [-rim * 0.98, [1, 0, 0]], [top * 0.92, [0, 1, 0]]),
          along(at, [-rim * 0.9, [1, 0, 0]], [top * 1.75, [0, 1, 0]]),
          along(at, [rim * 0.9, [1, 0, 0]], [top * 1.75, [0, 1, 0]]),
          along(at, [rim * 0.98, [1, 0, 0]], [top * 0.92, [0, 1, 0]]),
          30,
        )
      : bezier(
          along(at, [rim * 0.94, [1, 0, 0]], [top * 0.82, [0, 1, 0]]),
          along(at, [rim * 2, [1, 0, 0]], [top * 0.9, [0, 1, 0]]),
          along(at, [rim * 1.9, [1, 0, 0]], [top * 0.16, [0, 1, 0]]),
          along(at, [rim * 0.94, [1, 0, 0]], [top * 0.24, [0, 1, 0]]),
          24,
        )
  const colour = vessel.glaze && vessel.glaze.edge < 0.5 ? vessel.glaze.colour : vessel.colour
  return {
    reach: points.filter((_, index) => index % 6 === 3),
    at,
    tier: 'over',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points,
        width: () => piece.diameter * 0.13,
        ramp: rampOf(colour),
        tone: 0.03,
      }),
  }
}

function bentPart({ points, width, colour, twist = 0 }: Bent, at: Vector): Part {
  const line = points.map((point) => along(at, [1, point]))
  const smooth = line.length === 4 ? bezier(line[0]!, line[1]!, line[2]!, line[3]!, 30) : line
  const ramp = rampOf(colour)
  return {
    reach: line.length === 4 ? smooth.filter((_, index) => index % 10 === 0) : line,
    at: smooth[Math.floor(smooth.length / 2)]!,
    tier: 'over',
    paint: (press, camera) =>
      paintTube(press, camera, {
        points: twist > 0 ? finer(smooth) : smooth,
        width: (share) => mix(width[0], width[1], share),
        ramp,
        ...(twist > 0
          ? { shade: (across: number, share: number) => 0.13 * Math.sin(share * twist * 6.28 + across * 4) }
          : {}),
      }),
  }
}

/** A twisted cord needs more stations than a rod. */
function finer(points: readonly Vector[]): Vector[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    return next
      ? [0, 0.2, 0.4, 0.6, 0.8].map((share): Vector => [
          mix(point[0], next[0], share),
          mix(point[1], next[1], share),
          mix(point[2], next[2], share),
        ])
      : [point]
  })
}

function footOf(piece: Piece): Foot[] {
  const at = piece.at ?? FOOT
  if (at[1] > 0.6) return []
  switch (piece.kind) {
    case 'turned':
      return [{ at, wide: vesselOf(piece.vessel).profile[0]![0] * piece.diameter * 1.06 }]
    case 'box':
      return [{ at, wide: piece.size[0] * 0.56, deep: Math.max(piece.size[2] * 0.62, 1.2) }]
    case 'candle':
      return [{ at, wide: piece.diameter * 0.52 }]
    case 'glass':
      return [{ at, wide: piece.diameter * (piece.shape === 'cylinder' ? 0.5 : 0.9) }]
    case 'bent':
    case 'shaped':
      return []
  }
}
