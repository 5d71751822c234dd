import { describe, expect, test } from 'vitest'
import { edgeUnderTest } from '@/tests/transport/edge/edge-under-test'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('what a client claims', () => {
  const claims = {
    'content-security-policy': "script-src 'nonce-mine'",
    'x-request-id': 'chosen-by-client',
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    forwarded: 'for=10.0.0.1',
    'x-middleware-subrequest': 'middleware:middleware',
    'x-matched-path': '/admin',
  }

  test('reaches nobody', async () => {
    const { ask, seen } = await edgeUnderTest()
    const answer = await ask('/', { headers: claims })
    const [{ headers, scope }] = seen as [(typeof seen)[0]]
    for (const [name, value] of Object.entries(claims)) expect(headers[name], name).not.toBe(value)
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(scope.address).toBe('127.0.0.1')
    expect(scope.requestId).toMatch(uuid)
    expect(headers['x-request-id']).toBe(scope.requestId)
    expect(answer.headers['x-request-id']).toBe(scope.requestId)
  })

  test('is believed of a proxy that is trusted, where it may know better', async () => {
    const { ask, seen } = await edgeUnderTest({ trustedProxies: ['loopback'] })
    await ask('/account', { headers: { ...claims, 'x-forwarded-for': '6.6.6.6, 203.0.113.9' } })
    const [{ headers, scope }] = seen as [(typeof seen)[0]]
    expect(scope).toMatchObject({ requestId: 'chosen-by-client', address: '203.0.113.9', local: false })
    expect(headers).toMatchObject({ 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example' })
    expect(headers['content-security-policy']).not.toContain('mine')
    expect(headers).not.toHaveProperty('x-middleware-subrequest')
  })

  test.each(['short', 'has space in it', 'x'.repeat(65), 'ünicode-request', 'a\tb-tabbed'])(
    'a request id such as “%s” is not passed on by anybody',
    async (given) => {
      const { ask, seen } = await edgeUnderTest({ trustedProxies: ['loopback'] })
      await ask('/', { headers: { 'x-request-id': Buffer.from(given).toString('latin1') } })
      expect(seen[0]?.scope.requestId).toMatch(uuid)
    },
  )

  test('only this machine itself is local: what was forwarded came from elsewhere', async () => {
    const { ask, seen } = await edgeUnderTest()
    await ask('/metrics')
    await ask('/metrics', { headers: { 'x-forwarded-for': '' } })
    expect(seen.map(({ scope }) => scope.local)).toEqual([true, false])
  })
})

describe('the internal route', () => {
  test.each([undefined, '', 'wrong', 'the-token-of-this-proces', 'the-token-of-this-process '])(
    'with the token “%s” is not there',
    async (token) => {
      const { ask, seen } = await edgeUnderTest()
      const headers = token === undefined ? {} : { 'x-internal-token': encodeURIComponent(token) }
      const answer = await ask('/api/internal/revalidate', { method: 'POST', headers, body: '{}' })
      expect(answer.status).toBe(404)
      expect(JSON.parse(answer.text)).toMatchObject({ success: false, error: { code: 'NOT_FOUND' } })
      expect(seen).toEqual([])
    },
  )

  test('with its token is there', async () => {
    const { ask, seen } = await edgeUnderTest()
    await ask('/api/internal/x', { headers: { 'x-internal-token': 'the-token-of-this-process' } })
    expect(seen).toHaveLength(1)
  })

  test.each([
    '/x/../api/internal/revalidate',
    '/_next/%2e%2e/api/internal/revalidate',
    'http://x/api/internal/revalidate',
  ])('is not there by way of %s', async (path) => {
    const { ask, seen } = await edgeUnderTest()
    expect((await ask(path)).status).toBe(404)
    expect(seen).toEqual([])
  })
})

describe('a body too large', () => {
  const tooMuch = (path: string, bytes: number, headers = {}) => ({
    path,
    options: { method: 'POST', body: Buffer.alloc(bytes), headers },
  })

  test('is refused in JSON to machines', async () => {
    const { ask, seen } = await edgeUnderTest()
    const { path, options } = tooMuch('/api/v1/newsletter', 1024 * 1024 + 1)
    const answer = await ask(path, options)
    expect(answer).toMatchObject({
      status: 413,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
    expect(JSON.parse(answer.text)).toMatchObject({
      success: false,
      error: {
        code: 'VALIDATION_ERROR',
        reason: 'edge.413',
        message: expect.stringContaining('1 MB'),
        requestId: expect.any(String),
      },
    })
    expect(seen).toEqual([])
  })

  test('is refused in a page to people, and in JSON to the script of a form', async () => {
    const { ask } = await edgeUnderTest()
    const { path, options } = tooMuch('/', 256 * 1024 + 1)
    const page = await ask(path, options)
    expect(page).toMatchObject({ status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(page.text).toMatch(/^<!doctype html><html lang="en">.*256 kB/)
    const script = tooMuch('/', 256 * 1024 + 1, { 'next-action': 'abc' })
    expect((await ask(script.path, script.options)).headers['content-type']).toContain('application/json')
  })

  test('is refused while it comes, when its length was not said', async () => {
    const { ask } = await edgeUnderTest()
    const options = {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(400_000),
    }
    expect((await ask('/', options)).status).toBe(413)
  })

  test('just fits when it just fits', async () => {
    const { ask, seen } = await edgeUnderTest()
    await ask('/', { method: 'POST', body: Buffer.alloc(256 * 1024, 'a') })
    expect(seen[0]?.body).toHaveLength(256 * 1024)
  })
})

describe('other origins', () => {
  const listed = { corsOrigins: ['https://app.example'] }
  const asking = (origin: string) => ({
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'PUT' },
  })

  test('on the list may read the API, and nothing else', async () => {
    const { ask, seen } = await edgeUnderTest(listed)
    const preflight = await ask('/api/v1/x', asking('https://app.example'))
    expect(preflight).toMatchObject({ status: 204, text: '' })
    expect(preflight.headers['access-control-allow-methods']).toContain('PUT')
    expect(seen).toEqual([])
    const headers = { origin: 'https://app.example' }
    expect((await ask('/api/v1/x', { headers })).headers['access-control-allow-origin']).toBe(
      'https://app.example',
    )
    for (const path of ['/', '/account', '/_next/a.js', '/api/internal/x'])
      expect((await ask(path, { headers })).headers, path).not.toHaveProperty('access-control-allow-origin')
  })

  test('not on the list are told nothing', async () => {
    for (const given of [listed, {}]) {
      const { ask } = await edgeUnderTest(given)
      const { status, headers } = await ask('/api/v1/x', asking('https://evil.example'))
      expect(status).toBe(204)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('hostile requests', () => {
  test.each([
    '/%',
    '/%ff%fe',
    '/%00',
    '//',
    '///',
    '/\\',
    `/${'a/'.repeat(4000)}`,
    '/?%',
    '/..%2f..%2fetc/passwd',
    '/;x=1',
  ])('the path %s is passed on or refused, and the house stands', async (path) => {
    const { ask, failures } = await edgeUnderTest()
    expect((await ask(path.slice(0, 8000))).status).toBeLessThan(500)
    expect(failures).toEqual([])
  })

  test.each([
    ['a whole URL', 'GET http://localhost/account?x=1 HTTP/1.1', '/account?x=1'],
    ['no path at all', 'OPTIONS * HTTP/1.1', '/'],
    ['another scheme', 'GET foo://bar/baz HTTP/1.1', '/'],
  ])('%s becomes a path', async (_what, line, path) => {
    const { raw, seen } = await edgeUnderTest()
    expect(await raw(`${line}\r\nhost: localhost\r\nconnection: close\r\n\r\n`)).toContain('HTTP/1.1 200')
    expect(seen[0]?.url).toBe(path)
  })
})

describe('a bare 404 of a page', () => {
  test('is answered with the page of the house, as a static page, also to a post', async () => {
    for (const method of ['GET', 'POST']) {
      const asked: string[] = []
      const { ask } = await edgeUnderTest({
        handle: async (req, res) => {
          asked.push(`${req.method} ${req.url}`)
          res.statusCode = 404
          res.setHeader('content-type', 'text/html')
          res.flushHeaders()
          res.end(req.url === '/_not-found' ? 'Nothing grows here' : '')
        },
      })
      const answer = await ask('/account/gone', { method })
      expect(answer).toMatchObject({ status: 404, text: 'Nothing grows here' })
      expect(asked).toEqual([`${method} /account/gone`, 'GET /_not-found'])
      expect(answer.headers['content-security-policy']).toContain("'unsafe-inline'")
      expect(answer.headers['content-security-policy']).not.toContain('nonce')
    }
  })
})
