import { inkAt, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import { growBlade, paintBlade } from '@/db/seed/art/leaf/blade'
import type { GrownBlade } from '@/db/seed/art/leaf/grown-blade'
import { coloursOf } from '@/db/seed/art/leaf/colours'
import type { CompoundLeaf } from '@/db/seed/art/leaf/leaf'
import { type Lie, lieOf, type Site } from '@/db/seed/art/leaf/lie'
import { outlineOf } from '@/db/seed/art/leaf/outlines'
import { diceFor } from '@/db/seed/art/random/dice'
import { fillEach } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { type Camera, facesEye, LIGHT, see } from '@/db/seed/art/space/camera'
import { profile } from '@/db/seed/art/space/curve'
import { clamp, degrees, mix, rise } from '@/db/seed/art/space/number'
import { type Vector, along, cross, dot, squareTo, turned, unit } from '@/db/seed/art/space/vector'
import { paintTube } from '@/db/seed/art/surface/tube'

export type Leaflet = { base: Vector; along: Vector; face: Vector; length: number; at: number; side: number }
export type GrownCompound = {
  leaf: CompoundLeaf
  lie: Lie
  site: Site
  leaflets: Leaflet[]
  blades: GrownBlade[]
}

export function growCompound(leaf: CompoundLeaf, site: Site): GrownCompound {
  const roll = diceFor(site.seed)
  const lie = lieOf(site, leaf.form, roll)
  const leaflets = leaf.kind === 'fan' ? fan(leaf, lie, site) : pairs(leaf, lie, site)
  // Pinnae are cut from flat paper by the hundred; anything larger is a leaf of its own.
  const blades =
    leaf.leaflet.outline === 'pinna'
      ? []
      : leaflets.map((leaflet, at) =>
          growBlade(leaf.leaflet, {
            ...leaflet,
            age: site.age,
            far: site.far,
            seed: `${site.seed}/leaflet/${at}`,
          }),
        )
  return { leaf, lie, site, leaflets, blades }
}

function pairs(leaf: CompoundLeaf, lie: Lie, site: Site): Leaflet[] {
  const roll = diceFor(site.seed, 'leaflets')
  const count = roll.whole(leaf.leaflets[0], leaf.leaflets[1])
  const bare = leaf.bare ?? 0.05
  const [wide, narrow] = leaf.angle ?? [72, 45]
  const leaflets: Leaflet[] = []
  for (let at = 0; at < count; at++) {
    const share = (at + 0.5) / count
    const y = bare + (1 - bare) * share + roll.around(0, 0.2 / count)
    for (const side of [1, -1]) {
      const length = leaf.length * site.length * profile(leaf.profile, share) * roll.between(0.9, 1.08)
      const angle = degrees(mix(wide, narrow, share) + roll.around(0, 7))
      const up = lie.up(y)
      const flat = along([0, 0, 0], [Math.cos(angle), lie.along(y)], [side * Math.sin(angle), lie.across(y)])
      const way = unit(along(flat, [-(leaf.droop ?? 0.15) + roll.around(0, 0.1), up]))
      leaflets.push({ base: lie.midrib(y), along: way, face: squareTo(up, way), length, at: share, side })
    }
  }
  if (leaf.ended) {
    const end = profile(leaf.profile, 1) * leaf.length * site.length
    leaflets.push({ base: lie.midrib(1), along: lie.along(1), face: lie.up(1), length: end, at: 1, side: 0 })
  }
  return leaflets
}

/** Around the end of the stalk like the ribs of an umbrella. */
function fan(leaf: CompoundLeaf, lie: Lie, site: Site): Leaflet[] {
  const roll = diceFor(site.seed, 'leaflets')
  const count = roll.whole(leaf.leaflets[0], leaf.leaflets[1])
  const [open] = leaf.angle ?? [150, 150]
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0.5 : at / (count - 1)
    const angle = degrees((share - 0.5) * 2 * open + roll.around(0, 5))
    const way = unit(along(turned(lie.along(1), lie.up(1), angle), [-(leaf.droop ?? 0.3), lie.up(1)]))
    const length = leaf.length * site.length * profile(leaf.profile, share) * roll.between(0.93, 1.05)
    return { base: lie.midrib(1), along: way, face: squareTo(lie.up(1), way), length, at: share, side: 1 }
  })
}

export function paintCompound(press: Press, camera: Camera, grown: GrownCompound): void {
  const { leaf, lie, site, blades } = grown
  const stalk = leaf.stalk ?? { colour: leaf.colour.upper, width: 0.3 }
  const points = Array.from({ length: 22 }, (_, at) => lie.midrib(at / 21))
  paintTube(press, camera, {
    points,
    width: (share) => stalk.width * mix(1, 0.35, share),
    ramp: rampOf(stalk.colour),
    tone: 0.05 - 0.15 * site.far,
    least: 1.2,
  })
  if (blades.length === 0) return paintPinnae(press, camera, grown)
  // The far side of the stalk first, then the near one.
  const ordered = blades.toSorted(
    (a, b) => see(camera, a.lie.midrib(0.5))[2] - see(camera, b.lie.midrib(0.5))[2],
  )
  for (const blade of ordered) paintBlade(press, camera, blade)
}

const STEPS = 26

/** Hundreds of pinnae are cut from flat paper: an upper and a darker lower half each, printed tone by tone. */
function paintPinnae(press: Press, camera: Camera, { leaf, lie, site, leaflets }: GrownCompound): void {
  const roll = diceFor(site.seed, 'skin')
  const colours = coloursOf(leaf.colour, site, roll())
  const tones: number[][][] = Array.from({ length: STEPS + 1 }, () => [])
  const behind = !facesEye(camera, lie.up(0.5))
  for (const leaflet of leaflets) {
    const [upper, lower] = pinna(camera, leaflet, leaf.leaflet.wide ?? 1)
    const facing = Math.abs(dot(leaflet.face, LIGHT))
    const tone =
      0.35 +
      0.3 * facing +
      colours.tone +
      0.1 * rise(0.2, 1, leaflet.at) -
      0.17 * rise(0.28, 0, leaflet.at) +
      (leaflet.side < 0 ? 0.035 : -0.03) +
      roll.around(0, 0.05) -
      (behind ? 0.13 : 0)
    tones[stepOf(tone)]!.push(upper!)
    tones[stepOf(tone - 0.095)]!.push(lower!)
  }
  const ramp = behind ? colours.under : colours.upper
  printTones(press, tones, ramp)
  const rib = Array.from({ length: 20 }, (_, at) => lie.midrib((at / 19) * 0.98))
  paintTube(press, camera, {
    points: rib,
    width: (share) => (leaf.stalk?.width ?? 0.2) * mix(0.5, 0.2, share),
    ramp,
    tone: 0.2 + colours.tone,
    least: 0.9,
  })
}

const stepOf = (tone: number) => Math.round(clamp(tone) * STEPS)

function printTones(press: Press, tones: readonly number[][][], ramp: Ramp): void {
  tones.forEach((shapes, step) => {
    if (shapes.length > 0) fillEach(press, shapes, inkAt(ramp, step / STEPS))
  })
}

const half = outlineOf('pinna')

/** Both halves of a small leaflet, on the paper. */
function pinna(camera: Camera, { base, along: way, face, length }: Leaflet, wide: number): number[][] {
  const across = unit(cross(way, face))
  const at = (x: number, y: number) =>
    see(
      camera,
      along(base, [y * length, way], [x * length * wide, across], [-0.14 * length * y * y, face]),
    ).slice(0, 2)
  const middle = [0, 0.5, 1.01].map((y) => at(0, y))
  const edge = (side: number) => half.map(([x, y]) => at(x * side, y))
  return [1, -1].map((side) => [...edge(side), ...middle.toReversed()].flat())
}
