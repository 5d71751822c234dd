import { held } from '@/db/seed/art/bouquet/held'
import { compose } from '@/db/seed/art/finish/compose'
import { made } from '@/db/seed/art/goods/made'
import type { BouquetRecipe, GoodsRecipe, Recipe } from '@/db/seed/art/recipe'
import { amberCandle } from '@/db/seed/art/goods/recipes/amber-candle'
import { budVases } from '@/db/seed/art/goods/recipes/bud-vases'
import { gardenBooks } from '@/db/seed/art/goods/recipes/garden-books'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import { type Display, standingAt } from '@/db/seed/art/scene/display'
import { extentOf } from '@/db/seed/art/scene/frame'
import { printFloor, printFrame, printSideboard } from '@/db/seed/art/scene/furniture'
import type { Order } from '@/db/seed/art/scene/order'
import { type Planted, plantUp } from '@/db/seed/art/scene/planted'
import { settingOf } from '@/db/seed/art/scene/setting'
import { printShelf } from '@/db/seed/art/scene/shelf'
import { freshPress, takePicture } from '@/db/seed/art/scene/stage'
import { printWindow } from '@/db/seed/art/scene/window'
import { type Camera, cameraAt, see } from '@/db/seed/art/space/camera'
import { mix } from '@/db/seed/art/space/number'
import { type Vector, along } from '@/db/seed/art/space/vector'
import { type Part, printParts } from '@/db/seed/art/surface/part'

/** What is taller than this stands on the floor. */
const TALL = 62
const SHADOW = { right: 60, down: 36, soft: 28, depth: 0.27 }

type Room = { place: 'floor' | 'sideboard' | 'shelf' | 'wall'; camera: Camera; horizon: number }

/** In a corner of a home: daylight from a window at the left, furniture where it would stand, things of the house beside it. */
export function drawRoom(recipe: Recipe, order: Order): Buffer {
  const { slug, width, height } = order
  const planted = recipe.kind === 'plant' ? plantUp(recipe, slug, order.vessel) : null
  const display =
    recipe.kind === 'plant' ? pottedDisplay(planted ?? plantUp(recipe, slug)) : displayOf(recipe, slug)
  const roll = diceFor(slug, 'room')
  const room = roomFor(recipe, display, width, height)
  const press = freshPress(width, height)
  printWindow(press, roll, room.place === 'floor' ? 0.6 : 0.52)
  printFrame(
    press,
    roll,
    width * roll.between(0.8, 0.86),
    height * roll.between(0.06, 0.12),
    width * roll.between(0.2, 0.25),
  )
  const foot = see(room.camera, [0, display.floor, 0])
  if (room.place === 'floor')
    printFloor(press, room.camera, roll, room.horizon * height, {
      x: foot[0],
      y: foot[1],
      wide: width * 0.44,
    })
  if (room.place === 'sideboard') printSideboard(press, room.camera, roll, display.floor, depthOf(display))
  if (room.place === 'shelf' && planted) printShelf(press, room.camera, planted.pot, slug)
  const stage = takePicture(press)
  const beside = room.place === 'sideboard' ? companion(recipe, display, roll, slug) : null
  printParts(press, room.camera, [...display.parts, ...(beside?.parts ?? [])])
  return compose({
    backdrop: settingOf(
      slug,
      order.wall ? [order.wall] : recipe.walls,
      display.vessel ?? null,
      room.place === 'floor' ? room.horizon : null,
    ),
    stage,
    subject: press.picture,
    standing: [...display.feet, ...(beside?.feet ?? [])].map((one) => standingAt(room.camera, one)),
    wallShadow: SHADOW,
  })
}

function pottedDisplay({ parts, pot }: Planted): Display {
  const wide = pot.vessel.profile[0]![0] * pot.diameter * 1.08
  return { parts, feet: [{ at: pot.foot, wide }], floor: pot.foot[1], vessel: pot.vessel }
}

function displayOf(recipe: BouquetRecipe | GoodsRecipe, slug: string): Display {
  return recipe.kind === 'bouquet' ? held(recipe, slug) : made(recipe, slug)
}

function roomFor(recipe: Recipe, display: Display, width: number, height: number): Room {
  const points = display.parts.flatMap((part) => part.reach)
  const tall = Math.max(...points.map(([, y]) => y)) - display.floor
  const hangs = recipe.kind === 'plant' ? recipe.pot.stands === 'shelf' : display.feet.length === 0
  const place = hangs ? (recipe.kind === 'plant' ? 'shelf' : 'wall') : tall > TALL ? 'floor' : 'sideboard'
  const pitch = place === 'floor' ? 9 : place === 'sideboard' ? 8 : 4
  const rough = extentOf(points, pitch, 1e6)
  const away = Math.hypot(rough.right - rough.left, rough.bottom - rough.top) * 4.6
  const extent = extentOf(points, pitch, away)
  const small = place === 'sideboard' ? 26 : 12
  const scale = Math.min(
    (0.66 * width) / Math.max(small, extent.right - extent.left),
    ((place === 'floor' ? 0.68 : 0.58) * height) / Math.max(small, extent.bottom - extent.top),
  )
  const low = { floor: 0.91, sideboard: 0.77, shelf: 0.9, wall: 0.86 }[place]
  const middle = (extent.left + extent.right) / 2
  const camera = cameraAt({
    pitch,
    away,
    scale,
    x: width * (place === 'sideboard' ? 0.48 : 0.56) - middle * scale,
    y: height * low - extent.bottom * scale,
  })
  return { place, camera, horizon: see(camera, [0, display.floor, 0])[1] / height - 0.12 }
}

const depthOf = ({ feet }: Display) => Math.max(12, ...feet.map(({ wide }) => wide * 1.7))

const COMPANIONS: readonly GoodsRecipe[] = [gardenBooks, budVases, amberCandle]

/** Something of the house beside it, never the product itself; it stands back so that it does not ask for the eye. */
function companion(recipe: Recipe, display: Display, roll: Dice, slug: string): Display | null {
  const other = roll.pick(COMPANIONS.filter(({ slug: own }) => own !== recipe.slug))
  const shown = made(other, `${slug}/companion`)
  const low = display.parts.flatMap((part) => part.reach).filter(([, y]) => y < display.floor + 12)
  const right = Math.max(4, ...low.map(([x]) => x))
  const left = Math.min(0, ...shown.parts.flatMap((part) => part.reach).map(([x]) => x))
  const by: Vector = [right - left + mix(2, 5, roll()), display.floor, -4]
  return moved(shown, by)
}

/** The same display somewhere else: its parts are painted by a camera that has moved the other way. */
function moved(display: Display, by: Vector): Display {
  const shift = (camera: Camera): Camera => {
    const [x, y] = see(camera, by)
    return { ...camera, x, y }
  }
  return {
    ...display,
    parts: display.parts.map((part): Part => ({
      ...part,
      tier: 'behind',
      at: along(part.at, [1, by]),
      reach: part.reach.map((point) => along(point, [1, by])),
      paint: (press, camera) => part.paint(press, shift(camera)),
    })),
    feet: display.feet.map((foot) => ({ ...foot, at: along(foot.at, [1, by]) })),
  }
}
