import { type Rgb, rgbOf } from '@/db/seed/art/colour/oklab'
import type { Column } from '@/db/seed/art/habit/habit'
import { diceFor } from '@/db/seed/art/random/dice'
import { fillEach } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { tapered } from '@/db/seed/art/raster/stroke'
import { type Camera, facesEye, see } from '@/db/seed/art/space/camera'
import { type Vector, along, unit } from '@/db/seed/art/space/vector'

/** A ribbed body of a cactus: its surface by height (0 to 1) and angle around, and how near to a ridge an angle is. */
export type Body = {
  ribs: number
  turn: number
  radius: number
  height: number
  cap: number
  seed: string
  ridge: (angle: number) => number
  surface: (share: number, angle: number) => Vector
}

/** Cushions on the ridges with a star of spines each; those that stand against the light are printed dark. */
export function paintSpines(
  press: Press,
  camera: Camera,
  habit: Column,
  body: Body,
  inks: { dark: Rgb; light: Rgb },
): void {
  const { spines } = habit
  const roll = diceFor(body.seed, 'spines')
  const dark: number[][] = []
  const light: number[][] = []
  const cushions: number[][] = []
  const thick = Math.max(1.1, 0.055 * camera.scale)
  for (let rib = 0; rib < body.ribs; rib++) {
    const angle =
      ((((rib + 1 - body.turn) / body.ribs) * Math.PI * 2 + Math.PI * 5) % (Math.PI * 2)) - Math.PI
    for (
      let up = spines.gap * roll.between(0.4, 0.8);
      up < body.height * 0.985;
      up += spines.gap * roll.between(0.94, 1.06)
    ) {
      const share = up / body.height
      const over = share > 1 - body.cap ? (share - (1 - body.cap)) / body.cap : 0
      const out = unit([
        Math.sin(angle) * (1 - over * 0.75),
        0.1 + over * 1.1,
        Math.cos(angle) * (1 - over * 0.75),
      ])
      if (Math.abs(angle) > 1.72 && !facesEye(camera, out)) continue
      const foot = body.surface(share, angle)
      const [x, y] = see(camera, foot)
      cushions.push(
        dot(
          x,
          y,
          Math.max(1.4, 0.13 * camera.scale) * Math.max(0.4, Math.cos(angle)),
          Math.max(1.4, 0.13 * camera.scale),
        ),
      )
      const count = roll.whole(spines.count[0], spines.count[1])
      for (let spine = 0; spine < count; spine++) {
        const turn = (spine / count) * Math.PI * 2 + roll.around(0, 0.4)
        const side: Vector = [Math.cos(angle), 0, -Math.sin(angle)]
        const way = unit(
          along(
            [0, 0, 0],
            [roll.between(0.3, 0.95), out],
            [Math.cos(turn), side],
            [Math.sin(turn), [0, 1, 0]],
          ),
        )
        const [endX, endY] = see(camera, along(foot, [spines.length * roll.between(0.6, 1.1), way]))
        ;(endX > x && endY > y ? dark : light).push(tapered([x, y, endX, endY], thick, 0.5))
      }
    }
  }
  fillEach(press, dark, inks.dark)
  fillEach(press, light, inks.light)
  fillEach(press, cushions, rgbOf(habit.wool ?? '#F1E6CC'))
}

const dot = (x: number, y: number, wide: number, high: number) =>
  Array.from({ length: 10 }, (_, at) => {
    const turn = (at / 10) * Math.PI * 2
    return [x + wide * Math.cos(turn), y + high * Math.sin(turn)]
  }).flat()
