import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawPicture } from '@/db/seed/art/draw'
import { encodeSizes } from '@/db/seed/art/finish/encode'
import { recipes } from '@/db/seed/art/registry'
import type { PictureView, Recipe } from '@/db/seed/art/recipe'
import { env } from '@/lib/env'

/** `npm run art:sheet`: every recipe on one sheet, and what each costs. `-- detail` shows another view, `-- whole fern` only some. */
const [view = 'whole', only = ''] = process.argv.slice(2)
const CARD = { width: 300, height: 375, gap: 10, perRow: 6 }

sharp.concurrency(1)
const chosen = recipes.filter(({ slug }) => slug.includes(only))
const cards: { card: Buffer; slug: string; draw: number; encode: number; bytes: number }[] = []
// The first picture pays for the compiler and for the paper; it is drawn once more to be measured.
if (chosen[0]) await cardOf(chosen[0])
for (const recipe of chosen) cards.push(await cardOf(recipe))
report()
await writeSheet()

async function cardOf(recipe: Recipe) {
  const start = process.cpuUsage()
  const picture = drawPicture(recipe, { slug: recipe.slug, view: view as PictureView, width: 1200 })
  const drawn = process.cpuUsage(start)
  const encoded = await encodeSizes(picture)
  const all = process.cpuUsage(start)
  const card = await sharp(encoded[0]!.webp).resize(CARD.width, CARD.height).png().toBuffer()
  const spent = ({ user, system }: NodeJS.CpuUsage) => Math.round((user + system) / 1000)
  return {
    card,
    slug: recipe.slug,
    draw: spent(drawn),
    encode: spent(all) - spent(drawn),
    bytes: encoded[0]!.webp.length,
  }
}

function report(): void {
  for (const { slug, draw, encode, bytes } of cards)
    process.stdout.write(
      `${slug.padEnd(28)} draw ${String(draw).padStart(4)} ms  sizes ${String(encode).padStart(4)} ms  ${Math.round(bytes / 1000)} kB\n`,
    )
  const totals = cards.map(({ draw, encode }) => draw + encode).toSorted((a, b) => a - b)
  process.stdout.write(
    `${cards.length} pictures, processor time: median ${totals[totals.length >> 1]} ms, most ${totals.at(-1)} ms\n`,
  )
}

async function writeSheet(): Promise<void> {
  const rows = Math.ceil(cards.length / CARD.perRow)
  const columns = Math.min(CARD.perRow, cards.length)
  const folder = join(env.TRELLIS_DATA, 'art')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `sheet-${view}.png`)
  const sheet = sharp({
    create: {
      width: columns * (CARD.width + CARD.gap) + CARD.gap,
      height: rows * (CARD.height + CARD.gap) + CARD.gap,
      channels: 3,
      background: '#FBF8F1',
    },
  })
  const placed = cards.map(({ card }, at) => ({
    input: card,
    left: CARD.gap + (at % CARD.perRow) * (CARD.width + CARD.gap),
    top: CARD.gap + Math.floor(at / CARD.perRow) * (CARD.height + CARD.gap),
  }))
  await sheet.composite(placed).png().toFile(file)
  process.stdout.write(`${file}\n`)
}
