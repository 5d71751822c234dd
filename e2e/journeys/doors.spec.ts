import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures/test'
import { asOneVisitor } from '@/e2e/fixtures/visitor'
import { defaultLimits } from '@/lib/transport/limits'

test.describe('the API', () => {
  test('says that it is up', async ({ request }) => {
    const answer = await request.get('/api/v1/status')
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toBe('no-store')
    expect(await answer.json()).toMatchObject({ status: 'ok', api: 'v1' })
  })

  test('names the methods of an address that was asked with another', async ({ request }) => {
    const answer = await request.delete('/api/v1/status')
    expect(answer.status()).toBe(405)
    expect(answer.headers()['allow']).toBe('GET, HEAD, OPTIONS')
    expect(await answer.json()).toMatchObject({ success: false, error: { code: 'VALIDATION_ERROR' } })
  })

  test('answers an unknown address, a bad body and bad input in its own form', async ({ request }) => {
    const unknown = await request.get('/api/v1/nope')
    expect(unknown.status()).toBe(404)
    expect(await unknown.json()).toMatchObject({ success: false, error: { code: 'NOT_FOUND' } })

    const headers = { 'content-type': 'application/json' }
    const broken = await request.post('/api/v1/newsletter', { headers, data: Buffer.from('{"email":') })
    expect(broken.status()).toBe(400)
    expect(await broken.json()).toMatchObject({ error: { reason: 'request.malformed' } })

    const wrong = await request.post('/api/v1/newsletter', { data: { email: 'maya@' } })
    expect(wrong.status()).toBe(400)
    const { error } = (await wrong.json()) as { error: { requestId: string } }
    expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: { email: [expect.any(String)] } })
    expect(wrong.headers()['x-request-id']).toBe(error.requestId)
  })

  test('says how long to wait to whom it has heard too often, and to nobody else', async ({
    request,
    playwright,
    baseURL,
  }) => {
    const { max } = defaultLimits['newsletter.address']
    const ask = (visitor: APIRequestContext) => visitor.post('/api/v1/newsletter', { data: {} })
    const times = (count: number) => Promise.all(Array.from({ length: count }, () => ask(request)))

    for (const heard of await times(max)) expect(heard.status()).toBe(400)
    // While these are under way the next one or two may be allowed again.
    const refused = (await times(10)).find((answer) => answer.status() === 429)
    expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0)
    expect(await refused?.json()).toMatchObject({ error: { code: 'RATE_LIMIT_EXCEEDED' } })

    const other = await playwright.request.newContext({ baseURL, extraHTTPHeaders: asOneVisitor() })
    expect((await ask(other)).status()).toBe(400)
    await other.dispose()
  })

  test('describes itself, to programs and to people', async ({ request, page }) => {
    const document = (await (await request.get('/api/docs')).json()) as { openapi: string; paths: object }
    expect(document.openapi).toMatch(/^3\.1/)
    expect(Object.keys(document.paths)).toContain('/newsletter')
    await page.goto('/api/docs')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('/newsletter/confirm').first()).toBeVisible()
  })
})

test.describe('the machine room', () => {
  test('answers probes', async ({ request }) => {
    for (const path of ['/healthz', '/readyz']) expect((await request.get(path)).status(), path).toBe(200)
  })

  test('shows its figures on this machine, and to nobody who comes through a proxy', async ({
    request,
    playwright,
    baseURL,
  }) => {
    expect((await request.get('/metrics')).status()).toBe(403)
    const here = await playwright.request.newContext({ baseURL, extraHTTPHeaders: {} })
    const answer = await here.get('/metrics')
    expect(answer.status()).toBe(200)
    const text = await answer.text()
    for (const figure of ['http_request_duration_seconds', 'database_pool_connections', 'outbox_events'])
      expect(text).toContain(figure)
    await here.dispose()
  })

  test('does not open its inner door', async ({ request }) => {
    const answer = await request.post('/api/internal/revalidate', { data: { tags: ['a'] } })
    expect(answer.status()).toBe(404)
  })
})

test('every kind of answer carries the security headers', async ({ request }) => {
  const answers = await Promise.all([
    ...['/', '/help/newsletter', '/nope', '/help/nope', '/newsletter/confirm', '/newsletter/nope'].map(
      (path) => request.get(path),
    ),
    ...['/api/v1/status', '/api/v1/nope', '/api/nope', '/api/docs', '/healthz', '/metrics'].map((path) =>
      request.get(path),
    ),
    request.get('/_next/static/nope.js'),
    request.delete('/api/v1/status'),
    request.post('/api/v1/newsletter', { data: 'x'.repeat(2 * 1024 * 1024) }),
    request.post('/', { data: 'x'.repeat(2 * 1024 * 1024) }),
  ])
  for (const answer of answers) {
    const headers = answer.headers()
    const what = `${answer.status()} ${answer.url()}`
    expect(headers['x-content-type-options'], what).toBe('nosniff')
    expect(headers['content-security-policy'], what).toContain("frame-ancestors 'none'")
    expect(headers['referrer-policy'], what).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy'], what).toContain('camera=()')
    expect(headers['x-powered-by'], what).toBeUndefined()
    expect(headers['x-request-id'], what).toMatch(/^[\w-]{8,}$/)
  }
})

test('a page of the secure layout allows its own nonce alone, and comes alive under it', async ({
  confirmPage,
  page,
}) => {
  const response = await confirmPage.open('?token=cut-short')
  const policy = response?.headers()['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/)
  const scripts = ((await response?.text()) ?? '').match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)

  // An answer in place, without another document, is what only a page that came alive can give.
  let documents = 0
  page.on('request', (request) => (documents += request.isNavigationRequest() ? 1 : 0))
  await confirmPage.button.click()
  await expect(confirmPage.refusal).not.toBeEmpty()
  expect(documents).toBe(0)

  const again = await page.request.get('/newsletter/confirm')
  expect(again.headers()['content-security-policy']).not.toContain(nonce)
})
