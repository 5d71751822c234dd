import type { GoodsRecipe } from '@/db/seed/art/recipe'

export const walnutTray: GoodsRecipe = {
  kind: 'goods',
  slug: 'walnut-tray',
  name: 'walnut tray',
  pieces: [{ kind: 'box', size: [34, 2.4, 22], colour: 'walnut', round: 1, grain: 'wood', turn: -10 }],
  walls: ['sage', 'mist', 'eucalyptus', 'blush', 'apricot', 'dusk'],
  pitch: 30,
}
