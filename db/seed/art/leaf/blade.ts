import type { GrownBlade } from '@/db/seed/art/leaf/grown-blade'
import { coloursOf, litBy } from '@/db/seed/art/leaf/colours'
import { paintEdge } from '@/db/seed/art/leaf/edge'
import type { BladeLeaf } from '@/db/seed/art/leaf/leaf'
import { lieOf, type Site } from '@/db/seed/art/leaf/lie'
import { paintVeins } from '@/db/seed/art/leaf/paint-veins'
import { overlaysOf } from '@/db/seed/art/leaf/patterns'
import { shapeOf } from '@/db/seed/art/leaf/shape'
import { veinCount } from '@/db/seed/art/leaf/veins'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import type { Press } from '@/db/seed/art/raster/press'
import { type Camera, see } from '@/db/seed/art/space/camera'
import type { Spot } from '@/db/seed/art/space/curve'
import { clamp, rise } from '@/db/seed/art/space/number'
import { LEAF } from '@/db/seed/art/surface/light'
import { type Mesh, meshOf } from '@/db/seed/art/surface/mesh'
import { paintMesh } from '@/db/seed/art/surface/paint'

export function growBlade(leaf: BladeLeaf, site: Site): GrownBlade {
  const roll = diceFor(site.seed)
  return { leaf, site, shape: shapeOf(leaf, roll), lie: lieOf(site, leaf.form, roll) }
}

export function paintBlade(press: Press, camera: Camera, grown: GrownBlade): void {
  const { leaf, shape, lie, site } = grown
  const roll = diceFor(site.seed, 'skin')
  const long = lie.length * camera.scale
  const colours = coloursOf(leaf.colour, site, roll.between(0, 1))
  const veins = leaf.veins ?? { kind: 'pinnate' as const }
  const count = veinCount(veins, shape)
  const mesh = netOf(camera, grown, colours.tone, roll() * 1e6, long)
  const flat = (line: readonly Spot[]) => line.flatMap(([x, y]) => see(camera, lie.place(x, y)).slice(0, 2))
  const outline = shape.simple ? undefined : [shape.edge, ...shape.holes].map(flat)
  const quilt = (veins.quilt ?? 0.5) * 0.055 * rise(40, 160, long)
  paintMesh(
    press,
    mesh,
    {
      front: colours.upper,
      back: colours.under,
      middle: 0.44 + colours.tone,
      overlays: leaf.patterns && overlaysOf(leaf.patterns, shape, count, roll, 1 / long),
      relief: (x, y) =>
        (x < 0 ? 0.035 : -0.03) + (quilt > 0 ? -quilt * Math.cos(count(x, y) * Math.PI * 2) : 0),
    },
    outline,
  )
  paintVeins(press, camera, grown, colours, flat, long)
  paintEdge(press, outline?.[0] ?? flat(shape.edge), colours.upper, leaf.edge ?? 0.5, long)
}

function netOf(
  camera: Camera,
  { leaf, shape, lie }: GrownBlade,
  tone: number,
  seed: number,
  long: number,
): Mesh {
  const noise = noiseOf(seed)
  const room = shape.simple ? 0 : 0.03
  const from = shape.from - room
  const span = shape.to + room - from
  const columns = Math.round(clamp(long / 34, 3, 8)) * 2 + 1
  return meshOf(camera, {
    columns,
    rows: Math.round(clamp(long / 15, 8, 30)),
    lit: litBy(LEAF, leaf.gloss),
    shade: (x, y) =>
      tone +
      0.055 * noise(x * 3 + 5, y * 3) +
      0.04 * y -
      0.13 * rise(0.28, -0.05, y) * rise(0.4, 0, Math.abs(x)),
    at: (across, share) => {
      const side = across * 2 - 1
      if (!shape.simple) {
        const y = from + span * share
        const x = side * (shape.halfWidth(y) * 1.06 + 0.03)
        return { point: lie.place(x, y), s: x, t: y }
      }
      const [x, y] = onEdge(side < 0 ? shape.left : shape.right, share)
      return { point: lie.place(x * side, y), s: x * side, t: y }
    },
  })
}

function onEdge(half: readonly Spot[], share: number): Spot {
  const last = half.length - 1
  const at = share * last
  const from = Math.min(last - 1, Math.floor(at))
  const [x0, y0] = half[from]!
  const [x1, y1] = half[from + 1]!
  return [x0 + (x1 - x0) * (at - from), y0 + (y1 - y0) * (at - from)]
}
