import type { Form } from '@/db/seed/art/leaf/leaf'
import type { Dice } from '@/db/seed/art/random/dice'
import { clamp, mix } from '@/db/seed/art/space/number'
import { type Vector, along, cross, turned, unit } from '@/db/seed/art/space/vector'

/** Where a leaf grows. */
export type Site = {
  base: Vector
  /** The way its midrib sets out. */
  along: Vector
  /** Where its upper side looks. */
  face: Vector
  /** Centimetres. */
  length: number
  /** Added to the bend of its form. */
  bend?: number
  /** 0 is the newest leaf, 1 the oldest. */
  age: number
  /** 0 is nearest to the eye, 1 is behind all others. */
  far: number
  /** Tells its row of chance from that of the other leaves. */
  seed: string
}

/** How a flat leaf comes to lie in space. */
export type Lie = {
  length: number
  /** A place of the flat leaf, in leaf lengths, as a point in centimetres. */
  place: (x: number, y: number) => Vector
  midrib: (y: number) => Vector
  along: (y: number) => Vector
  across: (y: number) => Vector
  up: (y: number) => Vector
}

const STATIONS = 24

export function lieOf(site: Site, form: Form = {}, roll: Dice): Lie {
  const spine = spineOf(site, form, roll)
  const at = (list: readonly Vector[], y: number): Vector => {
    const share = clamp(y) * STATIONS
    const from = Math.min(STATIONS - 1, Math.floor(share))
    const t = share - from
    const a = list[from]!
    const b = list[from + 1]!
    return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)]
  }
  // Lobes reach behind the joint and points beyond the tip: there the midrib goes straight on.
  const midrib = (y: number): Vector =>
    y < 0
      ? along(spine.points[0]!, [y * site.length, spine.alongs[0]!])
      : y > 1
        ? along(spine.points[STATIONS]!, [(y - 1) * site.length, spine.alongs[STATIONS]!])
        : at(spine.points, y)
  const across = (y: number) => at(spine.acrosses, y)
  const up = (y: number) => at(spine.ups, y)
  const lift = liftOf(form, roll)
  const place = (x: number, y: number): Vector => {
    const angle = mix(form.fold ?? 0.2, form.tipFold ?? (form.fold ?? 0.2) * 0.4, clamp(y))
    const reach = x * site.length
    return along(
      midrib(y),
      [reach * Math.cos(angle), across(y)],
      [Math.abs(reach) * Math.sin(angle) + lift(x, y) * site.length, up(y)],
    )
  }
  return { length: site.length, place, midrib, along: (y) => at(spine.alongs, y), across, up }
}

/** What lifts a place off the plane of the leaf: rolled edges fall, waves rise and fall towards the edge. */
function liftOf(form: Form, roll: Dice): (x: number, y: number) => number {
  const curl = form.curl ?? 0.4
  const wave = (form.wave ?? 0.04) * roll.between(0.7, 1.3)
  const count = (form.waves ?? 1.6) * Math.PI * 2
  const start = roll.between(0, 6)
  return (x, y) => wave * Math.abs(x) * 2 * Math.sin(count * y + start + (x < 0 ? 1.7 : 0)) - curl * x * x
}

type Spine = { points: Vector[]; alongs: Vector[]; acrosses: Vector[]; ups: Vector[] }

/** Walks from joint to tip, turning the frame a little at each station. */
function spineOf(site: Site, form: Form, roll: Dice): Spine {
  const bend = (form.bend ? roll.within(form.bend) : 0.4) + (site.bend ?? 0)
  const sway = roll.around(0, 0.12) + (form.sway ?? 0) * (roll.chance(0.5) ? 1 : -1)
  const twist = roll.around(0, form.twist ?? 0.1)
  const late = form.late ?? 1.3
  let way = unit(site.along)
  let across = unit(cross(way, site.face))
  let up = unit(cross(across, way))
  let point = site.base
  const spine: Spine = { points: [point], alongs: [way], acrosses: [across], ups: [up] }
  for (let station = 0; station < STATIONS; station++) {
    const turn = bend * (((station + 1) / STATIONS) ** late - (station / STATIONS) ** late)
    way = turned(way, across, -turn)
    up = turned(up, across, -turn)
    way = turned(way, up, sway / STATIONS)
    across = turned(turned(across, up, sway / STATIONS), way, twist / STATIONS)
    up = unit(cross(across, way))
    point = along(point, [site.length / STATIONS, way])
    spine.points.push(point)
    spine.alongs.push(way)
    spine.acrosses.push(across)
    spine.ups.push(up)
  }
  return spine
}
