import { expect, expectNoSidewaysScroll, test } from '@/e2e/fixtures/test'

const windows = { phone: 375, tablet: 768, desk: 1440 }
const pages = ['/', '/help/newsletter', '/nope', '/newsletter/confirm?token=cut-short']

for (const [name, width] of Object.entries(windows)) {
  test.describe(`on a ${name} (${width} wide)`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const path of pages) {
      test(`${path} fits, and its text does not stick out`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectNoSidewaysScroll(page)
      })
    }

    test('an error and its field fit too', async ({ home, page }) => {
      await home.open()
      await home.signUpWith('a-long-word-without-an-at-sign-'.repeat(6))
      await expect(home.refusal).not.toBeEmpty()
      await expectNoSidewaysScroll(page)
    })

    test('thanks to a long address fit too', async ({ home, page, email }) => {
      await home.open()
      await home.signUpWith(`${'long-'.repeat(10)}${email}`)
      await expect(home.status).toBeVisible()
      await expectNoSidewaysScroll(page)
    })
  })
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  for (const path of pages) {
    test(`${path} is dark, and as readable`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const dark = await background()
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await background()).not.toBe(dark)
      // axe looks at the contrast when the journey ends.
      await page.emulateMedia({ colorScheme: 'dark' })
    })
  }
})
