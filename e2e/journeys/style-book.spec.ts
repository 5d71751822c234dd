import { expectAccessible } from '@/e2e/fixtures/accessibility'
import { expect, expectNoSidewaysScroll, test } from '@/e2e/fixtures/test'
import { sheets, shells, widths } from '@/e2e/pages/style-book'

const themes = ['light', 'dark'] as const

for (const path of [...sheets, ...shells]) {
  test(`${path}: axe finds nothing and nothing sticks out, at five widths, and in both themes at two`, async ({
    page,
  }) => {
    test.slow()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
      for (const colorScheme of width === 375 || width === 1440 ? themes : (['light'] as const)) {
        // Without motion: in the middle of a change of theme no contrast is what it will be.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await expectAccessible(page)
      }
    }
  })
}

test.describe('for who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const path of sheets) {
    test(`${path} stands still`, async ({ page }) => {
      await page.goto(path)
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
          .map((animation) =>
            animation.effect instanceof KeyframeEffect ? animation.effect.target?.className : '',
          ),
      )
      expect(moving).toEqual([])
    })
  }
})
