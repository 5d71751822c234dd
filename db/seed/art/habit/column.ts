import { labOf, mixedRgb } from '@/db/seed/art/colour/oklab'
import { leaning, rampOf } from '@/db/seed/art/colour/ramp'
import type { Grown } from '@/db/seed/art/habit/grown'
import type { Column } from '@/db/seed/art/habit/habit'
import { type Body, paintSpines } from '@/db/seed/art/habit/spines'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import type { Press } from '@/db/seed/art/raster/press'
import type { Camera } from '@/db/seed/art/space/camera'
import { mix, rise } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import { FLESH } from '@/db/seed/art/surface/light'
import { meshOf } from '@/db/seed/art/surface/mesh'
import { paintMesh } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'

export function growColumn(
  habit: Column,
  leaf: Pick<Leaf, 'colour'>,
  height: number,
  seed: string,
  room: number,
): Grown {
  const roll = diceFor(seed, 'habit')
  const count = roll.whole(habit.bodies[0], habit.bodies[1])
  const radius = (height * habit.girth) / 2
  const bodies = Array.from({ length: count }, (_, at) => {
    const share = at === 0 ? 1 : roll.within(habit.others) * mix(1, 0.8, at / count)
    const wide = radius * (at === 0 ? 1 : mix(0.72, 1, share) * roll.between(0.9, 1.02))
    return bodyOf(habit, at, count, height * share, wide, radius, room, `${seed}/body/${at}`)
  })
  const parts = bodies.map((body): Part => {
    const top = body.surface(1, 0)
    const reach = [-1, 1].flatMap((side) => [body.surface(0.6, side * 1.57), body.surface(0.35, side * 1.57)])
    return {
      reach: [top, ...reach],
      at: body.surface(0, 0),
      tier: 'within',
      paint: (press, camera) => paintBody(press, camera, habit, leaf, body),
    }
  })
  return { parts, leaves: count, spread: radius * 2 * count }
}

/** The tallest stands in the middle and a little back, the others around it and in front. */
function bodyOf(
  habit: Column,
  at: number,
  count: number,
  height: number,
  radius: number,
  first: number,
  room: number,
  seed: string,
): Body {
  const roll = diceFor(seed)
  const side = at % 2 === 1 ? 1 : -1
  const gap = Math.min(first + radius * 0.8, room * 0.9 - radius)
  const foot: Vector =
    at === 0
      ? [count > 1 ? -first * 0.3 : 0, 0, count > 1 ? -first * 0.4 : 0]
      : [side * gap + roll.around(0, 0.4) - first * 0.15, 0, (at === 1 ? 0.1 : 0.8) * first]
  const ribs = roll.whole(habit.ribs[0], habit.ribs[1])
  const lean: Vector = [roll.around(0, 0.03) * height + (at === 0 ? -0.1 : side * 0.25) * radius, 0, 0]
  const noise = noiseOf(roll() * 1e6)
  const cap = Math.min(0.5, (radius / height) * 1.05)
  const turn = roll.between(0, 1)
  const ridge = (angle: number) => Math.abs((((angle * ribs) / (Math.PI * 2) + turn + 100) % 1) - 0.5) * 2
  return {
    ribs,
    turn,
    radius,
    height,
    seed,
    ridge,
    surface: (share, angle) => {
      const over = share > 1 - cap ? (share - (1 - cap)) / cap : 0
      const wide =
        radius *
        (0.88 + 0.12 * rise(0, 0.25, share)) *
        Math.sqrt(Math.max(0, 1 - over * over)) *
        (1 + 0.025 * noise(share * 5, 1))
      const groove = 1 - habit.deep * (1 - ridge(angle)) ** 1.6 * (1 - 0.5 * over * over)
      const dimple = over > 0.86 ? -0.05 * radius * rise(0.86, 1, over) : 0
      return [
        foot[0] + wide * groove * Math.sin(angle) + lean[0] * share * share,
        foot[1] - 0.5 + share * height + dimple,
        foot[2] + wide * groove * Math.cos(angle),
      ]
    },
    cap,
  }
}

function paintBody(
  press: Press,
  camera: Camera,
  habit: Column,
  leaf: Pick<Leaf, 'colour'>,
  body: Body,
): void {
  const roll = diceFor(body.seed, 'skin')
  const ramp = leaning(rampOf(leaf.colour.upper), labOf('#7FA08A'), roll.between(0, 0.22))
  const noise = noiseOf(roll() * 1e6)
  const mesh = meshOf(camera, {
    columns: body.ribs * 8 + 1,
    rows: 46,
    lit: { ...FLESH, contrast: 0.46 },
    outward: 1,
    shade: (angle, share) =>
      -0.1 * (1 - body.ridge(angle)) ** 2 +
      0.045 * noise(share * 8, angle * 2) -
      0.16 * rise(0.2, 0, share) +
      0.05 * rise(0.6, 1, share) -
      0.08 * rise(0.7, 1.7, angle),
    at: (across, along) => {
      const share =
        along < 0.6
          ? (along / 0.6) * (1 - body.cap)
          : 1 - body.cap + body.cap * Math.sin(((along - 0.6) / 0.4) * (Math.PI / 2))
      const angle = (across - 0.5) * Math.PI * 2
      return { point: body.surface(share, angle), s: angle, t: share }
    },
  })
  paintMesh(press, mesh, { front: ramp, back: ramp, frontOnly: true })
  paintSpines(press, camera, habit, body, {
    dark: mixedRgb(habit.spines.colour, '#4f3716', 0.5),
    light: mixedRgb(habit.spines.colour, '#FFF3D0', 0.45),
  })
}
