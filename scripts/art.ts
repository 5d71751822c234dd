import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { altText } from '@/db/seed/art/alt-text'
import { drawPicture } from '@/db/seed/art/draw'
import { recipeOf, recipes } from '@/db/seed/art/registry'
import type { PictureView } from '@/db/seed/art/recipe'
import { env } from '@/lib/env'

/** `npm run art -- <slug> --view detail --product <slug of a product>`: one picture, as PNG to look at. */
const views: readonly PictureView[] = ['whole', 'detail', 'scale', 'room']
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    view: { type: 'string', default: 'whole' },
    product: { type: 'string' },
    width: { type: 'string', default: '1200' },
  },
})

sharp.concurrency(1)
const recipe = recipeOf(positionals[0] ?? '')
const view = views.find((one) => one === values.view)
const width = Number(values.width)
if (!recipe || !view || !(width >= 40 && width <= 2400)) {
  process.stderr.write(
    `Usage: npm run art -- <slug> [--view ${views.join('|')}] [--product <slug>] [--width 40 to 2400]\n`,
  )
  process.stderr.write(`Slugs: ${recipes.map(({ slug }) => slug).join(' ')}\n`)
  process.exitCode = 1
} else {
  const order = { slug: values.product ?? recipe.slug, view, width }
  const start = performance.now()
  const picture = drawPicture(recipe, order)
  const took = Math.round(performance.now() - start)
  const folder = join(env.TRELLIS_DATA, 'art')
  const file = join(folder, `${recipe.slug}-${order.slug}-${view}.png`)
  await mkdir(folder, { recursive: true })
  const raw = { width: picture.width, height: picture.height, channels: 3 as const }
  await writeFile(file, await sharp(picture.pixels, { raw }).png({ compressionLevel: 3 }).toBuffer())
  process.stdout.write(`${file}  ${took} ms\n${altText(recipe, order)}\n`)
}
