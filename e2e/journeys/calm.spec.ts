import { layoutShifts, slowDown } from '@/e2e/fixtures/layout-shifts'
import { expect, test } from '@/e2e/fixtures/test'

const pages = ['/style', '/style/pictures', '/style/shells/shop']

for (const width of [375, 1440]) {
  for (const path of pages) {
    test(`${path} at ${width}: nothing moves while fonts and pictures come in slowly`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await slowDown(page)
      await page.goto(path, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready)
      await page.waitForLoadState('networkidle')
      expect(await layoutShifts(page)).toEqual([])
    })
  }
}
