import { inkAt, rampOf } from '@/db/seed/art/colour/ramp'
import { diceFor } from '@/db/seed/art/random/dice'
import { fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { settle } from '@/db/seed/art/raster/shadow'
import { grained } from '@/db/seed/art/scene/shelf'
import type { Camera } from '@/db/seed/art/space/camera'

const WOODS = ['oak', 'oak', 'kraft', 'walnut'] as const

/** Boards from one side of the paper to the other, narrower the farther they lie. */
export function printTable(press: Press, camera: Camera, top: number, slug: string): void {
  const { width, height } = press
  const roll = diceFor(slug, 'wall', 'table')
  const wood = rampOf(roll.pick(WOODS))
  const board = Math.max(9 * camera.scale * camera.sine, height * 0.018)
  let y = top
  for (let row = 0; y < height; row++) {
    const next = Math.min(height, y + board * (0.62 + row * 0.17))
    grained(
      press,
      [0, y, width, y, width, next, 0, next],
      wood,
      0.6 + 0.035 * (row % 3) - 0.02 * row,
      46,
      roll() * 1e6,
    )
    const line = Math.max(1, width * 0.0013)
    fill(press, [[0, next - line, width, next - line, width, next, 0, next]], inkAt(wood, 0.2), 0.4)
    y = next
  }
  const edge = Math.max(1, width * 0.0018)
  fill(press, [[0, top - edge, width, top - edge, width, top + edge, 0, top + edge]], inkAt(wood, 0.86), 0.7)
  settle(press, null)
}
