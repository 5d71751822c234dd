import { expect, test } from '@/e2e/fixtures/test'

/** One of each way in which an address can lead nowhere. */
const unknown = [
  { kind: 'an unknown first word', path: '/nope' },
  { kind: 'an unknown path of several', path: '/a/b/c' },
  { kind: 'an unknown slug of a known page', path: '/help/nope' },
  { kind: 'a slug that every object of the language knows', path: '/help/constructor' },
  { kind: 'an unknown page of the secure layout', path: '/newsletter/nope' },
  { kind: 'a malformed address', path: '/%E0%A4%A' },
  { kind: 'a malformed slug', path: '/help/%E0%A4%A' },
]

for (const { kind, path } of unknown) {
  test(`${kind} (${path}) answers 404 with a page in its HTML`, async ({ request }) => {
    const answer = await request.get(path)
    const html = await answer.text()
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toContain('text/html')
    expect(html).toMatch(/<html[^>]* lang="en-US"/)
    expect(html).toMatch(/<h1[^>]*>Nothing grows here<\/h1>/)
    expect(html).toMatch(/<main[\s\S]*<a[^>]* href="\/"[\s\S]*<\/main>/)
  })

  test.describe(`${kind} (${path})`, () => {
    test('shows its page and comes alive without complaint', async ({ notFound, page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await notFound.arrived()
      await expect(notFound.alternatives).toHaveText(['The home page', 'About our letter'])
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('shows its page, and a way out of it', async ({ notFound, home, page }) => {
        const response = await page.goto(path)
        expect(response?.status()).toBe(404)
        await notFound.arrived()
        await notFound.alternatives.first().click()
        await home.arrived()
      })
    })
  })
}

test('a soft navigation to an unknown slug shows the same page', async ({ home, notFound, page }) => {
  await home.open()
  // As a link of the app would: no link of ours leads nowhere.
  await page.evaluate(() => {
    const { next } = window as unknown as { next: { router: { push(path: string): void } } }
    next.router.push('/help/nope')
  })
  await notFound.arrived()
  await expect(page).toHaveURL('/help/nope')
})
