import { compose, type Standing } from '@/db/seed/art/finish/compose'
import type { PlantRecipe } from '@/db/seed/art/recipe'
import type { Sheet } from '@/db/seed/art/raster/sheet'
import type { Shadow } from '@/db/seed/art/raster/shadow'
import { fitted } from '@/db/seed/art/scene/frame'
import { type Planted, plantUp } from '@/db/seed/art/scene/planted'
import type { Order } from '@/db/seed/art/scene/order'
import { settingOf } from '@/db/seed/art/scene/setting'
import { printShelf } from '@/db/seed/art/scene/shelf'
import { freshPress, takePicture } from '@/db/seed/art/scene/stage'
import { type Camera, see } from '@/db/seed/art/space/camera'
import { printParts } from '@/db/seed/art/surface/part'

const WALL_SHADOW: Shadow = { right: 56, down: 40, soft: 26, depth: 0.25 }

/** All of the plant, from soil line to tip, in its pot. */
export function drawWhole(recipe: PlantRecipe, order: Order): Buffer {
  const { slug, width, height } = order
  const planted = plantUp(recipe, slug, order.vessel)
  const stands = recipe.pot.stands ?? 'ground'
  const above = recipe.pitch ?? (stands === 'ground' ? 12 : 5)
  const top = above > 30
  const points = planted.parts.flatMap((part) => part.reach)
  const camera = fitted(points, width, height, {
    pitch: above,
    sits: top ? 0.55 : 0.66,
    frame: stands === 'ground' ? undefined : { left: 0.1, right: 0.9, top: 0.07, bottom: 0.93 },
  })
  const press = freshPress(width, height)
  const foot = see(camera, planted.pot.foot)
  let stage: Sheet | null = null
  if (stands === 'shelf') {
    printShelf(press, camera, planted.pot, slug)
    stage = takePicture(press)
  }
  printParts(press, camera, planted.parts)
  const horizon = stands === 'ground' && !top ? Math.min(0.86, foot[1] / height - 0.1) : null
  return compose({
    backdrop: { ...settingOf(slug, order.wall ? [order.wall] : recipe.walls, planted.pot.vessel, horizon) },
    stage,
    subject: press.picture,
    standing: [standingOf(camera, planted)],
    wallShadow: top ? { ...WALL_SHADOW, down: 60, depth: 0.36 } : WALL_SHADOW,
  })
}

export function standingOf(camera: Camera, { pot }: Pick<Planted, 'pot'>): Standing {
  const [x, y] = see(camera, pot.foot)
  const wide = pot.vessel.profile[0]![0] * pot.diameter * camera.scale * 1.08
  return { x, y: y + wide * 0.02, wide, high: Math.max(wide * camera.sine, wide * 0.1) * 1.1 }
}
