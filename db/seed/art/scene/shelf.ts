import { inkAt, rampOf } from '@/db/seed/art/colour/ramp'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { dye, fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { settle } from '@/db/seed/art/raster/shadow'
import { type Camera, see } from '@/db/seed/art/space/camera'
import { clamp, mix } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import type { Placed } from '@/db/seed/art/vessel/turn'

const WOODS = ['oak', 'oak', 'walnut', 'kraft'] as const

/** A board on two brackets, wide enough for the pot and with its own shadow on the wall. */
export function printShelf(press: Press, camera: Camera, pot: Placed, slug: string): void {
  const roll = diceFor(slug, 'wall', 'shelf')
  const wood = rampOf(roll.pick(WOODS))
  const y = pot.foot[1]
  const reach = (press.width * 0.46) / camera.scale
  const middle = (press.width / 2 - camera.x) / camera.scale
  const front = pot.diameter * 0.62
  const thick = Math.max(2.2, (press.width * 0.028) / camera.scale)
  const at = (...points: Vector[]) =>
    points.flatMap(([x, up, near]) => see(camera, [middle + x, up, near]).slice(0, 2))
  shelfShadow(press, at([-reach, y - thick, front], [reach, y - thick, front]), press.height * 0.062)
  for (const side of [-0.66, 0.66]) {
    const x = reach * side
    const half = thick * 0.32
    const bracket = at(
      [x - half, y - thick, front * 0.7],
      [x + half, y - thick, front * 0.7],
      [x + half, y - thick * 4.6, front * 0.7],
      [x - half, y - thick * 4.9, front * 0.7],
    )
    fill(press, [bracket], inkAt(rampOf('ink'), 0.42))
    fill(
      press,
      [bracket.map((value, index) => value + (index === 2 || index === 4 ? -half * camera.scale * 1.3 : 0))],
      inkAt(rampOf('ink'), 0.56),
    )
  }
  const top = at([-reach, y, front], [reach, y, front], [reach * 0.97, y, -front], [-reach * 0.97, y, -front])
  const face = at(
    [-reach, y, front],
    [reach, y, front],
    [reach, y - thick, front],
    [-reach, y - thick, front],
  )
  grained(press, top, wood, 0.72, 90, roll() * 1e6)
  grained(press, face, wood, 0.47, 60, roll() * 1e6)
  fill(
    press,
    [
      [
        face[0]!,
        face[1]! - press.width * 0.001,
        face[2]!,
        face[3]! - press.width * 0.001,
        face[2]!,
        face[3]! + press.width * 0.0016,
        face[0]!,
        face[1]! + press.width * 0.0016,
      ],
    ],
    inkAt(wood, 0.93),
    0.8,
  )
  settle(press, null)
}

/** Dark under the board, gone a hand's breadth below. */
function shelfShadow(press: Press, edge: readonly number[], depth: number): void {
  const [left, y, right] = [edge[0]!, edge[1]!, edge[2]!]
  const shape = [
    left + depth * 0.2,
    y,
    right + depth * 0.5,
    y,
    right + depth * 0.75,
    y + depth,
    left + depth * 0.6,
    y + depth,
  ]
  const ink = inkAt(rampOf('moss'), 0.12)
  dye(press, [shape], (_x, row, out) => {
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return 0.42 * (1 - clamp((row - y) / depth)) ** 1.6
  })
}

/** Boards darken to the right, away from the window, and carry long fibres. */
export function grained(
  press: Press,
  shape: readonly number[],
  wood: ReturnType<typeof rampOf>,
  tone: number,
  fibres: number,
  seed: number,
): void {
  const noise = noiseOf(seed)
  const unit = 1200 / press.width
  dye(press, [shape], (x, y, out) => {
    const fibre =
      noise(x * unit * 0.004, (y * unit * fibres) / 900) * 0.05 +
      noise(x * unit * 0.012 + 9, (y * unit * fibres) / 240) * 0.035
    const ink = inkAt(wood, mix(tone + 0.06, tone - 0.1, x / press.width) + fibre)
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return 1
  })
}
