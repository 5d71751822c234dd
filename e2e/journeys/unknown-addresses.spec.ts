import { expect, test } from '@/e2e/fixtures/test'

const nowhere = ['/api', '/api/nope', '/api/nope/deeper', '/api/docs/nope', '/api/v1/nope', '/api/v2/status']

for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD']) {
  test(`${method} of an API address where nothing lives is refused as a machine reads it`, async ({
    request,
  }) => {
    for (const path of nowhere) {
      const answer = await request.fetch(path, { method })
      expect(answer.status(), path).toBe(404)
      const headers = answer.headers()
      expect(headers['content-type'], path).toContain('application/json')
      expect(headers['content-security-policy'], path).toContain("default-src 'none'")
      expect(headers['x-request-id'], path).toMatch(/^[\w-]{8,}$/)
      if (method === 'HEAD') expect(await answer.text()).toBe('')
      else
        expect(await answer.json(), path).toMatchObject({
          success: false,
          error: { code: 'NOT_FOUND', reason: 'route.unknown', requestId: headers['x-request-id'] },
        })
    }
  })
}

for (const { method, path, allow } of [
  { method: 'POST', path: '/api/docs', allow: 'GET, HEAD, OPTIONS' },
  { method: 'GET', path: '/api/resend/webhook', allow: 'OPTIONS, POST' },
  { method: 'DELETE', path: '/healthz', allow: 'GET, HEAD, OPTIONS' },
  { method: 'PATCH', path: '/api/v1/status', allow: 'GET, HEAD, OPTIONS' },
]) {
  test(`${method} ${path} is told which methods it takes`, async ({ request }) => {
    const answer = await request.fetch(path, { method })
    expect(answer.status()).toBe(405)
    expect(answer.headers()['allow']).toBe(allow)
    expect(await answer.json()).toMatchObject({ success: false, error: { reason: 'route.method' } })
    const asked = await request.fetch(path, { method: 'OPTIONS' })
    expect(asked.status()).toBe(204)
    expect(asked.headers()['allow']).toBe(allow)
  })
}

test('HEAD of what is there says what GET would, without a body', async ({ request }) => {
  for (const path of ['/api/v1/status', '/api/docs', '/healthz']) {
    const answer = await request.head(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).toBe('')
  }
})
