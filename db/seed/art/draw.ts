import { held } from '@/db/seed/art/bouquet/held'
import { made } from '@/db/seed/art/goods/made'
import type { BouquetRecipe, GoodsRecipe, PictureView, Recipe } from '@/db/seed/art/recipe'
import { drawDetail } from '@/db/seed/art/scene/detail'
import { showDetail, showScale, showWhole } from '@/db/seed/art/scene/display'
import type { Order } from '@/db/seed/art/scene/order'
import { drawRoom } from '@/db/seed/art/scene/room'
import { drawScale } from '@/db/seed/art/scene/scale'
import { drawWhole } from '@/db/seed/art/scene/whole'

/** Three bytes a pixel, row by row from the upper left. */
export type Picture = { pixels: Buffer; width: number; height: number }

export type PictureOrder = Omit<Order, 'height'> & { view: PictureView }

/** Pictures of the shop are 4 : 5. */
const HIGH = 1.25

/** Draws one view of a recipe for the product of that slug. The same order gives the same bytes for ever. */
export function drawPicture(recipe: Recipe, { view, ...order }: PictureOrder): Picture {
  const full: Order = { ...order, height: Math.round(order.width * HIGH) }
  return { pixels: viewOf(recipe, view, full), width: full.width, height: full.height }
}

function viewOf(recipe: Recipe, view: PictureView, order: Order): Buffer {
  if (view === 'room') return drawRoom(recipe, order)
  if (recipe.kind !== 'plant') return showOf(recipe, view, order)
  switch (view) {
    case 'whole':
      return drawWhole(recipe, order)
    case 'detail':
      return drawDetail(recipe, order)
    case 'scale':
      return drawScale(recipe, order)
  }
}

function showOf(
  recipe: BouquetRecipe | GoodsRecipe,
  view: Exclude<PictureView, 'room'>,
  order: Order,
): Buffer {
  const display = recipe.kind === 'bouquet' ? held(recipe, order.slug) : made(recipe, order.slug)
  switch (view) {
    case 'whole':
      return showWhole(display, order, recipe)
    case 'detail':
      return showDetail(display, order, recipe)
    case 'scale':
      return showScale(display, order, recipe)
  }
}
