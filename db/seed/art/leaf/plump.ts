import { labOf } from '@/db/seed/art/colour/oklab'
import { inkAt, leaning, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import { coloursOf, litBy } from '@/db/seed/art/leaf/colours'
import type { PlumpLeaf } from '@/db/seed/art/leaf/leaf'
import { type Lie, lieOf, type Site } from '@/db/seed/art/leaf/lie'
import { overlaysOf } from '@/db/seed/art/leaf/patterns'
import { type Shape, shapeOf } from '@/db/seed/art/leaf/shape'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { tapered } from '@/db/seed/art/raster/stroke'
import { type Camera, see } from '@/db/seed/art/space/camera'
import { clamp, rise } from '@/db/seed/art/space/number'
import { along } from '@/db/seed/art/space/vector'
import { FLESH } from '@/db/seed/art/surface/light'
import { meshOf } from '@/db/seed/art/surface/mesh'
import { type Overlay, paintMesh } from '@/db/seed/art/surface/paint'

export type GrownPlump = { leaf: PlumpLeaf; shape: Shape; lie: Lie; site: Site }

export function growPlump(leaf: PlumpLeaf, site: Site): GrownPlump {
  const roll = diceFor(site.seed)
  return {
    leaf,
    site,
    shape: shapeOf({ ...leaf, margin: undefined }, roll),
    lie: lieOf(site, { fold: 0, curl: 0, wave: 0, ...leaf.form }, roll),
  }
}

/** A body with a front and a back: a net is wrapped around the section of the leaf, starting under its keel. */
export function paintPlump(press: Press, camera: Camera, { leaf, shape, lie, site }: GrownPlump): void {
  const roll = diceFor(site.seed, 'skin')
  const long = lie.length * camera.scale
  const colours = coloursOf(leaf.colour, site, roll())
  const noise = noiseOf(roll() * 1e6)
  const span = shape.to - shape.from
  const mesh = meshOf(camera, {
    columns: Math.round(clamp(long / 12, 10, 26)),
    rows: Math.round(clamp(long / 11, 8, 30)),
    lit: litBy(FLESH, leaf.gloss),
    outward: -1,
    shade: (x, y) => colours.tone + 0.03 * noise(x * 6, y * 5) - 0.26 * rise(0.62, 0, y / shape.to),
    at: (around, share) => {
      // Rows crowd towards the tip, where the outline turns fastest.
      const y = shape.from + span * (1 - (1 - share) ** 1.5)
      const angle = (around - 0.25) * Math.PI * 2
      const half = Math.max(0.0005, shape.halfWidth(y))
      const across = Math.cos(angle) * half
      const thick = leaf.thick * half * Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.75
      const hollow = (leaf.trough ?? 0) * half * (across / half) ** 2
      return {
        point: along(lie.place(across, y), [(thick + hollow) * lie.length, lie.up(y)]),
        s: across,
        t: y,
      }
    },
  })
  const overlays = [
    ...overlaysOf(leaf.patterns ?? [], shape, () => 0.5, roll, 1 / long),
    rimLight(leaf, shape, colours.upper),
  ]
  paintMesh(press, mesh, {
    front: colours.upper,
    back: colours.under,
    middle: 0.45,
    overlays,
    frontOnly: true,
  })
  if (leaf.spine) paintSpine(press, camera, leaf, shape, lie)
}

/** Flesh is lit through along its edge: one light line, wherever the body turns. */
function rimLight(leaf: PlumpLeaf, shape: Shape, ramp: Ramp): Overlay {
  const blush = leaf.patterns?.find((pattern) => pattern.kind === 'blush')
  return {
    ramp: leaning(blush ? rampOf(blush.colour) : ramp, labOf('#FFF3E6'), 0.3),
    tone: 0.22,
    cover: (x, y) =>
      (leaf.edge ?? 0.5) * rise(0.86, 0.985, Math.abs(x) / (shape.halfWidth(y) || 1)) * rise(0.3, 0.6, y),
  }
}

function paintSpine(press: Press, camera: Camera, leaf: PlumpLeaf, shape: Shape, lie: Lie): void {
  const long = lie.length * camera.scale
  const from = see(camera, lie.midrib(shape.to - 0.035))
  const to = see(camera, lie.midrib(shape.to + 0.025))
  fill(
    press,
    [tapered([from[0], from[1], to[0], to[1]], Math.max(1.6, long * 0.014), 0.6)],
    inkAt(rampOf(leaf.spine!), 0.42),
    0.9,
  )
}
