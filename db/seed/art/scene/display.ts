import { compose, type Standing } from '@/db/seed/art/finish/compose'
import type { WallName } from '@/db/seed/art/colour/walls'
import { fitted } from '@/db/seed/art/scene/frame'
import { MUG, mugParts } from '@/db/seed/art/scene/mug'
import type { Order } from '@/db/seed/art/scene/order'
import { settingOf } from '@/db/seed/art/scene/setting'
import { freshPress, takePicture } from '@/db/seed/art/scene/stage'
import { printTable } from '@/db/seed/art/scene/table'
import { type Camera, see } from '@/db/seed/art/space/camera'
import { clamp } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import { type Part, printParts } from '@/db/seed/art/surface/part'
import type { Vessel } from '@/db/seed/art/vessel/vessel'

/** Anything that is shown: its parts, where it touches the ground and how wide it is there. */
export type Display = {
  parts: Part[]
  feet: readonly Foot[]
  /** Height of the ground; what hangs or lies against the wall has no feet. */
  floor: number
  vessel?: Vessel
}

export type Foot = { at: Vector; wide: number; deep?: number }

export type Show = { pitch?: number; walls?: readonly WallName[]; near?: number; fill?: number }

const SOFT = { right: 52, down: 46, soft: 26, depth: 0.26 }

export function showWhole(display: Display, order: Order, show: Show): Buffer {
  const { width, height } = order
  const wall = display.feet.length === 0
  const side = (1 - (show.fill ?? (wall ? 0.86 : 0.68))) / 2
  const camera = fitted(reachOf(display.parts), width, height, {
    pitch: show.pitch ?? (wall ? 4 : 11),
    sits: wall ? 0.5 : 0.68,
    frame: { left: side, right: 1 - side, top: 0.07, bottom: wall ? 0.94 : 0.9 },
  })
  return printed(display, camera, order, show, false)
}

/** From nearer by, at what is of most interest: the upper part of it. */
export function showDetail(display: Display, order: Order, show: Show): Buffer {
  const { width, height } = order
  const reach = reachOf(display.parts)
  const far = fitted(reach, width, height, { pitch: (show.pitch ?? 11) + 8 })
  const near: Camera = { ...far, x: 0, y: 0, scale: far.scale * (show.near ?? 2.2) }
  const tops = reach.map(([, y]) => y).toSorted((a, b) => a - b)
  const [x, y] = see(near, [0, tops[Math.floor(tops.length * 0.62)]!, 0])
  return printed(display, { ...near, x: width / 2 - x, y: height / 2 - y }, order, show, false)
}

export function showScale(display: Display, order: Order, show: Show): Buffer {
  const right = Math.max(
    ...reachOf(display.parts)
      .filter(([, y]) => y < display.floor + MUG.height + 3)
      .map(([x]) => x),
    3,
  )
  const foot: Vector = [right + MUG.diameter / 2 + 3, display.floor, 3]
  const both: Display = {
    ...display,
    parts: [...display.parts, ...mugParts(foot, 'house/mug')],
    feet: [...display.feet, { at: foot, wide: MUG.diameter * 0.44 }],
  }
  const camera = fitted(reachOf(both.parts), order.width, order.height, {
    pitch: Math.min(show.pitch ?? 11, 16),
    sits: 0.62,
  })
  return printed(both, camera, order, show, true)
}

const reachOf = (parts: readonly Part[]) => parts.flatMap((part) => part.reach)

function printed(display: Display, camera: Camera, order: Order, show: Show, onTable: boolean): Buffer {
  const { slug, width, height } = order
  const press = freshPress(width, height)
  const ground = display.feet.length > 0 || onTable
  const base = see(camera, [0, display.floor, 0])[1] / height
  const horizon = ground ? clamp(base - 0.06 - camera.sine * 0.34, 0.3, 0.86) : null
  if (onTable) printTable(press, camera, (horizon ?? 0.8) * height, slug)
  const stage = onTable ? takePicture(press) : null
  printParts(press, camera, display.parts)
  return compose({
    backdrop: settingOf(slug, order.wall ? [order.wall] : show.walls, display.vessel ?? null, horizon),
    stage,
    subject: press.picture,
    standing: display.feet.map((foot) => standingAt(camera, foot)),
    wallShadow: SOFT,
  })
}

export function standingAt(camera: Camera, { at, wide, deep = wide }: Foot): Standing {
  const [x, y] = see(camera, at)
  const half = wide * camera.scale
  return {
    x,
    y: y + half * 0.02,
    wide: half,
    high: Math.max(deep * camera.scale * camera.sine, half * 0.1) * 1.1,
  }
}
