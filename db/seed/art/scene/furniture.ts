import { inkAt, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import { printOverlays } from '@/db/seed/art/goods/print'
import type { Dice } from '@/db/seed/art/random/dice'
import { dye, fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { settle, type Shadow } from '@/db/seed/art/raster/shadow'
import { grained } from '@/db/seed/art/scene/shelf'
import { type Camera, see } from '@/db/seed/art/space/camera'

const ON_WALL: Shadow = { right: 14, down: 16, soft: 14, depth: 0.34 }
const box = (left: number, top: number, right: number, bottom: number) => [
  left,
  top,
  right,
  top,
  right,
  bottom,
  left,
  bottom,
]

/** A framed print, as the paper room sells them. */
export function printFrame(press: Press, roll: Dice, middle: number, top: number, wide: number): void {
  const high = wide * roll.pick([1.25, 1.33, 1.4])
  const wood = rampOf(roll.pick(['oak', 'walnut', 'oak', 'ink'] as const))
  const edge = wide * 0.05
  const left = middle - wide / 2
  grained(press, box(left, top, left + wide, top + high), wood, 0.56, 80, roll() * 1e6)
  fill(press, [box(left, top, left + wide, top + edge * 0.35)], inkAt(wood, 0.85), 0.7)
  const inner = [left + edge, top + edge, left + wide - edge, top + high - edge] as const
  const paper = rampOf(roll.pick(['ivory', 'cream', 'blush'] as const))
  const motif = printOverlays(
    {
      kind: roll.pick(['arch', 'sun', 'sprig', 'flower'] as const),
      colour: roll.pick(['terracotta', 'moss', 'ochre', 'indigo', 'rose'] as const),
      size: 0.62,
    },
    (inner[2] - inner[0]) / (inner[3] - inner[1]),
  )
  dye(press, [box(...inner)], (x, y, out) => {
    const s = ((x - inner[0]) / (inner[2] - inner[0])) * 2 - 1
    const t = 1 - (y - inner[1]) / (inner[3] - inner[1])
    const base = inkAt(paper, 0.8 - 0.08 * (s + 1 - t))
    out[0] = base[0]
    out[1] = base[1]
    out[2] = base[2]
    for (const { ramp, cover } of motif) {
      const share = cover(s, t) * 0.9
      const ink = inkAt(ramp, 0.56)
      for (let part = 0; part < 3; part++) out[part as 0] += (ink[part as 0] - out[part as 0]) * share
    }
    return 1
  })
  settle(press, ON_WALL)
}

/** A sideboard from edge to edge: its top where things stand, doors below. */
export function printSideboard(press: Press, camera: Camera, roll: Dice, floor: number, deep: number): void {
  const wood = rampOf(roll.pick(['oak', 'oak', 'walnut', 'kraft'] as const))
  const { width, height } = press
  const back = see(camera, [0, floor, -deep])[1]
  const front = see(camera, [0, floor, deep * 0.8])[1]
  const thick = Math.max(2.4 * camera.scale, height * 0.018)
  grained(press, box(0, back, width, front), wood, 0.68, 60, roll() * 1e6)
  fill(press, [box(0, back, width, back + height * 0.0022)], inkAt(wood, 0.3), 0.5)
  grained(press, box(0, front, width, front + thick), wood, 0.55, 80, roll() * 1e6)
  fill(press, [box(0, front - height * 0.001, width, front + height * 0.0022)], inkAt(wood, 0.94), 0.75)
  grained(press, box(0, front + thick, width, height), wood, 0.4, 30, roll() * 1e6)
  shadeBelow(press, front + thick, height * 0.035, 0.42)
  const door = width * 0.42
  for (let x = roll.between(0.1, 0.3) * width; x < width; x += door) {
    fill(press, [box(x - width * 0.0016, front + thick, x + width * 0.0016, height)], inkAt(wood, 0.08), 0.8)
    fill(press, [box(x + width * 0.0016, front + thick, x + width * 0.003, height)], inkAt(wood, 0.7), 0.5)
    knob(press, x - width * 0.03, front + thick + height * 0.055, width * 0.011)
    knob(press, x + width * 0.03, front + thick + height * 0.055, width * 0.011)
  }
  settle(press, null)
}

function shadeBelow(press: Press, top: number, deep: number, strength: number): void {
  const ink = inkAt(rampOf('moor'), 0.1)
  dye(press, [box(0, top, press.width, top + deep)], (_, y, out) => {
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return strength * (1 - (y - top) / deep) ** 1.5
  })
}

function knob(press: Press, x: number, y: number, radius: number): void {
  const brass = rampOf('ochre')
  const disc = (cx: number, cy: number, r: number) =>
    Array.from({ length: 24 }, (_, at) => [
      cx + r * Math.cos((at / 24) * 6.2832),
      cy + r * Math.sin((at / 24) * 6.2832),
    ]).flat()
  fill(press, [disc(x + radius * 0.4, y + radius * 0.5, radius * 1.05)], inkAt(rampOf('moor'), 0.1), 0.35)
  fill(press, [disc(x, y, radius)], inkAt(brass, 0.45))
  fill(press, [disc(x - radius * 0.2, y - radius * 0.25, radius * 0.6)], inkAt(brass, 0.72))
}

/** Boards that run away from the eye, a skirting along the wall, a round rug where the pot stands. */
export function printFloor(
  press: Press,
  camera: Camera,
  roll: Dice,
  horizon: number,
  rug: { x: number; y: number; wide: number },
): void {
  const { width, height } = press
  const wood = rampOf(roll.pick(['oak', 'kraft', 'oak', 'walnut'] as const))
  const [away, count] = [-height * 0.9, 15]
  const seam = (at: number, y: number) =>
    width / 2 + (at - count / 2) * (width / count) * 1.5 * ((y - away) / (horizon - away))
  for (let at = -1; at <= count; at++) {
    const board = [
      seam(at, horizon),
      horizon,
      seam(at + 1, horizon),
      horizon,
      seam(at + 1, height),
      height,
      seam(at, height),
      height,
    ]
    grained(press, board, wood, 0.6 + roll.around(0, 0.05), 34, roll() * 1e6)
    fill(
      press,
      [
        [
          board[2]!,
          horizon,
          board[2]! + width * 0.0014,
          horizon,
          board[4]! + width * 0.0022,
          height,
          board[4]!,
          height,
        ],
      ],
      inkAt(wood, 0.14),
      0.4,
    )
  }
  skirting(press, horizon)
  const cloth = rampOf(roll.pick(['terracotta', 'sage', 'sand', 'blush', 'indigo'] as const))
  paintRug(press, rug, camera.sine, cloth)
  settle(press, null)
}

function skirting(press: Press, horizon: number): void {
  const { width, height } = press
  const paint = rampOf('cream')
  fill(press, [box(0, horizon - height * 0.036, width, horizon)], inkAt(paint, 0.7))
  fill(press, [box(0, horizon - height * 0.036, width, horizon - height * 0.033)], inkAt(paint, 0.92))
  fill(
    press,
    [box(0, horizon - height * 0.003, width, horizon + height * 0.004)],
    inkAt(rampOf('moor'), 0.2),
    0.32,
  )
}

function paintRug(
  press: Press,
  { x, y, wide }: { x: number; y: number; wide: number },
  sine: number,
  cloth: Ramp,
): void {
  const ellipse = (size: number, down = 0) =>
    Array.from({ length: 64 }, (_, at) => [
      x + wide * size * Math.cos((at / 64) * 6.2832),
      y + down + wide * size * Math.max(0.18, sine) * Math.sin((at / 64) * 6.2832),
    ]).flat()
  const drop = press.height * 0.006
  fill(press, [ellipse(1.01, drop)], inkAt(rampOf('moor'), 0.15), 0.4)
  dye(press, [ellipse(1)], (px, py, out) => {
    const far = Math.hypot((px - x) / wide, (py - y) / (wide * Math.max(0.18, sine)))
    const stripe = Math.abs(far - 0.86) < 0.02 || Math.abs(far - 0.78) < 0.008 ? 0.26 : 0
    const ink = inkAt(cloth, 0.6 + stripe + 0.03 * Math.sin(far * 190) - 0.08 * ((px - x) / wide))
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return 1
  })
}
