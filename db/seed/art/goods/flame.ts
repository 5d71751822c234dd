import { rgbOf } from '@/db/seed/art/colour/oklab'
import type { Candle } from '@/db/seed/art/goods/piece'
import { dye, fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { type Camera, see } from '@/db/seed/art/space/camera'
import { clamp } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'

/** A wick and, when it is lit, its flame and the light around it. */
export function lights(press: Press, camera: Camera, base: Vector, candle: Candle, glow: number): void {
  const tall = Math.min(3.4, 1.2 + candle.diameter * 0.22)
  const [x, y] = see(camera, base)
  const unit = camera.scale * tall
  fill(
    press,
    [
      [
        x - unit * 0.022,
        y,
        x + unit * 0.022,
        y,
        x + unit * 0.02,
        y - unit * 0.32,
        x - unit * 0.02,
        y - unit * 0.32,
      ],
    ],
    rgbOf('#3a2a1e'),
  )
  if (candle.lit === false) return
  const middle = y - unit * 0.62
  halo(press, x, middle, unit * 2.1 * glow, [255, 214, 130], 0.34)
  for (const [size, ink, opacity] of [
    [1, '#F6A93B', 0.92],
    [0.76, '#FFD877', 0.95],
    [0.46, '#FFF6DA', 0.98],
  ] as const)
    fill(press, [drop(x, y - unit * 0.16, unit * size)], rgbOf(ink), opacity)
}

function halo(
  press: Press,
  x: number,
  y: number,
  radius: number,
  ink: readonly [number, number, number],
  strength: number,
): void {
  const circle = Array.from({ length: 40 }, (_, at) => [
    x + radius * Math.cos((at / 40) * 6.2832),
    y + radius * Math.sin((at / 40) * 6.2832),
  ]).flat()
  dye(press, [circle], (px, py, out) => {
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return strength * clamp(1 - Math.hypot(px - x, py - y) / radius) ** 1.8
  })
}

/** A flame: round below, drawn out to a point that leans a little. */
function drop(x: number, y: number, tall: number): number[] {
  return Array.from({ length: 28 }, (_, at) => {
    const share = at < 14 ? at / 13 : (27 - at) / 13
    const half = tall * 0.2 * Math.sin(Math.PI * share ** 0.62) ** 1.15
    return [x + (at < 14 ? half : -half) + tall * 0.03 * share * share, y - tall * share]
  }).flat()
}
