import { weighScripts } from '@/e2e/fixtures/script-weight'
import { expect, test } from '@/e2e/fixtures/test'

test.use({ viewport: { width: 1440, height: 900 } })

const budget = 25 * 1024

test('header, menu, search and form of a shop page weigh at most 25 kB of scripts beyond a blank page', async ({
  page,
  browser,
}, journey) => {
  const blank = weighScripts(page)
  await page.goto('/style/blank', { waitUntil: 'networkidle' })
  const empty = await blank()

  // A visitor of its own: pages of one would share what the first has fetched.
  const visitor = await browser.newContext()
  const shop = await visitor.newPage()
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
  await visitor.close()

  const told = `blank page ${kB(empty)}, shop page ${kB(full)}, ours ${kB(full - empty)} of ${kB(budget)}`
  journey.annotations.push({ type: 'scripts', description: told })
  process.stdout.write(`scripts, compressed: ${told}\n`)
  expect(full, 'a shop page loads what a blank one does').toBeGreaterThan(empty)
  expect(full - empty).toBeLessThanOrEqual(budget)
})

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`
