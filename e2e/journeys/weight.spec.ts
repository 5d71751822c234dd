import { weighScripts } from '@/e2e/fixtures/script-weight'
import { expect, test } from '@/e2e/fixtures/test'

test.use({ viewport: { width: 1440, height: 900 } })

const budget = 25 * 1024

test('header, menu, search and form of a shop page weigh at most 25 kB of scripts beyond a blank page', async ({
  page,
  context,
}, journey) => {
  const blank = weighScripts(page)
  await page.goto('/style/blank', { waitUntil: 'networkidle' })
  const empty = await blank()

  const shop = await context.newPage()
  const weigh = weighScripts(shop)
  await shop.goto('/style/shells/shop', { waitUntil: 'networkidle' })
  // What comes only when it is asked for counts too.
  const main = shop.getByRole('banner')
  await main
    .getByRole('button', { name: /Plants/ })
    .first()
    .click()
  await main.getByRole('combobox').fill('mon')
  await expect(main.getByRole('listbox')).toBeVisible()
  await shop.waitForLoadState('networkidle')
  const full = await weigh()

  const told = `blank page ${kB(empty)}, shop page ${kB(full)}, ours ${kB(full - empty)} of ${kB(budget)}`
  journey.annotations.push({ type: 'scripts', description: told })
  process.stdout.write(`scripts, compressed: ${told}\n`)
  expect(empty).toBeGreaterThan(50 * 1024)
  expect(full - empty).toBeLessThanOrEqual(budget)
})

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`
