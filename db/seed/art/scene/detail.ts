import { compose } from '@/db/seed/art/finish/compose'
import { stalkPart } from '@/db/seed/art/habit/grown'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import { leafPart } from '@/db/seed/art/leaf/leaf-part'
import type { Site } from '@/db/seed/art/leaf/lie'
import type { PlantRecipe } from '@/db/seed/art/recipe'
import { diceFor } from '@/db/seed/art/random/dice'
import type { Order } from '@/db/seed/art/scene/order'
import { fitted } from '@/db/seed/art/scene/frame'
import { plantUp, vesselFor } from '@/db/seed/art/scene/planted'
import { settingOf } from '@/db/seed/art/scene/setting'
import { freshPress } from '@/db/seed/art/scene/stage'
import { type Camera, cameraAt, see } from '@/db/seed/art/space/camera'
import { bezier } from '@/db/seed/art/space/curve'
import { degrees, mix } from '@/db/seed/art/space/number'
import { type Vector, along, unit } from '@/db/seed/art/space/vector'
import { type Part, printParts } from '@/db/seed/art/surface/part'

const SOFT = { right: 50, down: 58, soft: 34, depth: 0.3 }

/** What a hand lens would be held over: one leaf for leafy plants, the heart for all others. */
export function drawDetail(recipe: PlantRecipe, order: Order): Buffer {
  const { slug, width, height } = order
  const press = freshPress(width, height)
  const single = recipe.detail
    ? recipe.detail === 'leaf'
    : recipe.leaf.family === 'blade' && recipe.habit.kind !== 'rosette'
  const [camera, parts] = single ? leafStudy(recipe.leaf, slug, width, height) : closeUp(recipe, order)
  printParts(press, camera, parts)
  const backdrop = settingOf(
    slug,
    order.wall ? [order.wall] : recipe.walls,
    order.vessel ? null : vesselFor(recipe, slug),
    null,
  )
  return compose({ backdrop, stage: null, subject: press.picture, standing: [], wallShadow: SOFT })
}

/** A leaf at more than the height of the paper would be a wall: this is its longest measure there, in shares of the height. */
const LENGTH = 0.7

type Pose = { x: number; y: number; turn: number; far: number; size: number; age: number; face: Vector }

const POSES: readonly Pose[] = [
  { x: -0.3, y: 0.44, turn: -56, far: 0.75, size: 0.82, age: 0.8, face: [-0.2, 0.35, 0.9] },
  { x: 0.42, y: 0.16, turn: -118, far: 0.62, size: 0.76, age: 0.7, face: [0.3, 0.3, 0.9] },
  { x: 0.11, y: 0.34, turn: -112, far: 0, size: 1, age: 0.55, face: [-0.22, 0.4, 0.9] },
]

function leafStudy(leaf: Leaf, slug: string, width: number, height: number): [Camera, Part[]] {
  const roll = diceFor(slug, 'plant', 'detail')
  const camera = cameraAt({ pitch: 0, x: width * 0.5, y: height * 0.52, scale: height / 100, away: 600 })
  const parts = POSES.flatMap((pose, at) => {
    const turn = degrees(pose.turn + roll.around(0, 7))
    const base: Vector = [pose.x * 100, pose.y * 100, -pose.far * 20]
    const site: Site = {
      base,
      along: unit([Math.cos(turn), Math.sin(turn), 0.14]),
      face: unit(pose.face),
      length: 100 * LENGTH * pose.size,
      age: pose.age,
      far: pose.far,
      seed: `${slug}/plant/detail/${at}`,
    }
    return [stalkOf(leaf, site), { ...leafPart(leaf, site), tier: 'over' as const, at: base }]
  })
  return [camera, parts]
}

function stalkOf(leaf: Leaf, site: Site): Part {
  const { base } = site
  const foot: Vector = [mix(base[0], 60, 0.55), -75, base[2] - 6]
  const points = bezier(
    foot,
    [mix(base[0], 60, 0.5), -20, base[2] - 4],
    along(base, [-16, site.along]),
    base,
    26,
  )
  return {
    ...stalkPart({ points, width: 2.8, tip: 0.72, leaf, far: site.far, at: along(base, [-3, [0, 0, 1]]) }),
    tier: 'over',
  }
}

/** The camera steps nearer: the middle of what grows, at a little over twice its size. */
function closeUp(recipe: PlantRecipe, { slug, width, height, vessel }: Order): [Camera, Part[]] {
  const planted = plantUp(recipe, slug, vessel)
  const pitch = Math.min(58, (recipe.pitch ?? 12) + 8)
  const far = fitted(
    planted.plant.flatMap((part) => part.reach),
    width,
    height,
    { pitch },
  )
  const reach = planted.plant.flatMap((part) => part.reach)
  const middle: Vector = [0, reach.reduce((sum, point) => sum + point[1], 0) / reach.length, 0]
  const near: Camera = { ...far, scale: far.scale * (recipe.near ?? 2.1) }
  const [x, y] = see({ ...near, x: 0, y: 0 }, middle)
  return [{ ...near, x: width / 2 - x, y: height / 2 - y }, planted.parts]
}
