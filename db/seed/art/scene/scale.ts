import { compose, type Standing } from '@/db/seed/art/finish/compose'
import type { PlantRecipe } from '@/db/seed/art/recipe'
import { fitted } from '@/db/seed/art/scene/frame'
import { MUG, mugParts } from '@/db/seed/art/scene/mug'
import type { Order } from '@/db/seed/art/scene/order'
import { type Planted, plantUp } from '@/db/seed/art/scene/planted'
import { settingOf } from '@/db/seed/art/scene/setting'
import { freshPress, takePicture } from '@/db/seed/art/scene/stage'
import { printTable } from '@/db/seed/art/scene/table'
import { standingOf } from '@/db/seed/art/scene/whole'
import { type Camera, see } from '@/db/seed/art/space/camera'
import type { Vector } from '@/db/seed/art/space/vector'
import { printParts } from '@/db/seed/art/surface/part'

/** Beside a mug, both as large as they are. */
export function drawScale(recipe: PlantRecipe, order: Order): Buffer {
  const { slug, width, height } = order
  const planted = plantUp(recipe, slug, order.vessel)
  const foot = besideOf(planted)
  const mug = mugParts(foot, 'house/mug')
  const parts = [...planted.parts, ...mug]
  const pitch = Math.min(recipe.pitch ?? 12, 16)
  const camera = fitted(
    parts.flatMap((part) => part.reach),
    width,
    height,
    { pitch, sits: 0.6 },
  )
  const press = freshPress(width, height)
  const base = see(camera, planted.pot.foot)
  const horizon = Math.min(0.82, base[1] / height - 0.13)
  printTable(press, camera, horizon * height, slug)
  const stage = takePicture(press)
  printParts(press, camera, parts)
  return compose({
    backdrop: settingOf(slug, order.wall ? [order.wall] : recipe.walls, planted.pot.vessel, horizon),
    stage,
    subject: press.picture,
    standing: [standingOf(camera, planted), mugStanding(camera, foot)],
    wallShadow: { right: 62, down: 30, soft: 26, depth: 0.22 },
  })
}

/** To the right of the pot, clear of whatever hangs that low, and a little nearer. */
function besideOf({ parts, pot }: Planted): Vector {
  const floor = pot.foot[1]
  const low = parts.flatMap((part) => part.reach).filter((point) => point[1] < floor + MUG.height + 2)
  const right = Math.max(pot.diameter * 0.5, ...low.map(([x]) => x))
  return [right + MUG.diameter / 2 + 3.2, floor, pot.diameter * 0.25 + 2]
}

function mugStanding(camera: Camera, foot: Vector): Standing {
  const [x, y] = see(camera, foot)
  const wide = MUG.diameter * 0.44 * camera.scale
  return { x, y, wide, high: wide * Math.max(0.2, camera.sine) * 1.1 }
}
