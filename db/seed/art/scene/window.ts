import { labOf, mixedLab, rgbOfLab } from '@/db/seed/art/colour/oklab'
import { inkAt, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import type { Dice } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import { dye, fill } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { settle } from '@/db/seed/art/raster/shadow'
import { clamp, rise } from '@/db/seed/art/space/number'

type Rect = { left: number; top: number; right: number; bottom: number }

const path = ({ left, top, right, bottom }: Rect) => [left, top, right, top, right, bottom, left, bottom]
const shrunk = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
})

/** A sash window at the left edge, with trees outside and a linen curtain before its far side. */
export function printWindow(press: Press, roll: Dice, bottom: number): void {
  const { width, height } = press
  const unit = width / 1200
  const frame = rampOf({ ramp: 'cream', toward: 'white', by: 0.4 })
  const outer: Rect = {
    left: -60 * unit,
    top: roll.between(0.05, 0.1) * height,
    right: width * roll.between(0.27, 0.33),
    bottom: height * bottom,
  }
  fill(press, [path(outer)], inkAt(frame, 0.62))
  fill(
    press,
    [
      path({
        ...outer,
        right: outer.left + (outer.right - outer.left) - 9 * unit,
        top: outer.top + 9 * unit,
      }),
    ],
    inkAt(frame, 0.78),
  )
  const glass = shrunk(outer, 34 * unit)
  paintView(press, glass, roll)
  const middleX = (glass.left + glass.right) / 2 + 30 * unit
  const middleY = glass.top + (glass.bottom - glass.top) * 0.52
  for (const bar of [
    { left: middleX - 8 * unit, right: middleX + 8 * unit, top: glass.top, bottom: glass.bottom },
    { left: glass.left, right: glass.right, top: middleY - 12 * unit, bottom: middleY + 12 * unit },
  ]) {
    fill(press, [path(bar)], inkAt(frame, 0.56))
    fill(
      press,
      [path({ ...bar, right: bar.right - 5 * unit, bottom: bar.bottom - 6 * unit })],
      inkAt(frame, 0.76),
    )
  }
  const sill: Rect = {
    left: outer.left,
    right: outer.right + 26 * unit,
    top: outer.bottom - 6 * unit,
    bottom: outer.bottom + 26 * unit,
  }
  fill(press, [path(sill)], inkAt(frame, 0.66))
  fill(press, [path({ ...sill, bottom: sill.top + 9 * unit })], inkAt(frame, 0.88))
  settle(press, null)
  if (roll.chance(0.7))
    paintCurtain(press, outer, roll, rampOf(roll.pick(['sand', 'cream', 'blush', 'celadon'] as const)))
}

/** Sky, and trees as soft as they are when one looks at the plant before them. */
function paintView(press: Press, glass: Rect, roll: Dice): void {
  const noise = noiseOf(roll() * 1e6)
  const sky = labOf('#F4F3E6')
  const low = labOf('#D8E4DC')
  const leaves = labOf(roll.pick(['#9DB79B', '#A9BD9C', '#B8BFA0'] as const))
  const high = glass.bottom - glass.top
  const size = press.width / 3
  dye(press, [path(glass)], (x, y, out) => {
    const down = (y - glass.top) / high
    const hill = rise(0.5, 0.62, down + 0.16 * noise(x / size, 2) + 0.05 * noise((x / size) * 4, y / size))
    const far = rise(
      0.66,
      0.84,
      down + 0.2 * noise((x / size) * 1.7, 9) + 0.05 * noise((x / size) * 6, (y / size) * 4),
    )
    const lab = mixedLab(mixedLab(sky, low, down), leaves, clamp(hill * 0.55 + far * 0.45))
    const ink = rgbOfLab(lab)
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return 1
  })
}

function paintCurtain(press: Press, outer: Rect, roll: Dice, linen: Ramp): void {
  const { width, height } = press
  const noise = noiseOf(roll() * 1e6)
  const left = outer.right - width * 0.035
  const right = outer.right + width * 0.085
  const top = outer.top - height * 0.03
  const bottom = outer.bottom + height * 0.09
  const hem: number[] = []
  for (let step = 0; step <= 24; step++) {
    const share = step / 24
    hem.push(right - (right - left) * share, bottom + Math.sin(share * 21) * width * 0.006)
  }
  const rod = width * 0.006
  dye(press, [[left, top, right - width * 0.012, top, ...hem]], (x, y, out) => {
    const down = (y - top) / (bottom - top)
    const across = (x - left) / (right - left) + 0.02 * noise(down * 3, 1)
    const fold = Math.sin(across * (20 - 2 * down) + 0.8 * noise(across * 2, down * 1.2))
    const ink = inkAt(linen, 0.68 + 0.15 * fold - 0.12 * across + 0.02 * noise(x * 0.3, y * 0.02))
    out[0] = ink[0]
    out[1] = ink[1]
    out[2] = ink[2]
    return 0.96
  })
  fill(
    press,
    [path({ left: -10, right: right + width * 0.02, top: top - rod, bottom: top + rod })],
    inkAt(rampOf('bronze'), 0.4),
  )
  settle(press, { right: 12, down: 10, soft: 12, depth: 0.3 })
}
