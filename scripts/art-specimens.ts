import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawPicture } from '@/db/seed/art/draw'
import { encodeSizes } from '@/db/seed/art/finish/encode'
import { recipeOf } from '@/db/seed/art/registry'
import type { WallName } from '@/db/seed/art/colour/walls'
import type { PictureView } from '@/db/seed/art/recipe'
import type { VesselName } from '@/db/seed/art/vessel/vessels'

type Given = { vessel?: VesselName; wall?: WallName }

/** `npm run art:specimens`: the pictures of the style book, kept with the sources so that it needs no seed. */
const specimens: [slug: string, product: string, view: PictureView, given?: Given][] = [
  ['monstera', 'swiss-cheese-plant', 'whole', { vessel: 'terracotta', wall: 'cream' }],
  ['late-november', 'late-november', 'whole'],
  ['drip-glaze-planter', 'drip-glaze-pot', 'whole'],
  ['snake-plant', 'variegated-snake-plant', 'whole'],
  ['rubber-plant-burgundy', 'burgundy-rubber-plant', 'whole'],
  ['boston-fern', 'boston-fern', 'whole'],
]
const folder = 'public/pictures/style'

sharp.concurrency(1)
await mkdir(folder, { recursive: true })
for (const [slug, product, view, given] of specimens) {
  const recipe = recipeOf(slug)
  if (!recipe) throw new Error(`The print room has no recipe ${slug}.`)
  const picture = drawPicture(recipe, { slug: product, view, width: 1200, ...given })
  for (const { width, webp } of await encodeSizes(picture, [640, 320]))
    await writeFile(join(folder, `${slug}-${width}.webp`), webp)
}
