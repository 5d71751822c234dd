import { describe, expect, test } from 'vitest'
import { edgeUnderTest } from '@/tests/transport/edge/edge-under-test'
import type { Answer } from '@/tests/transport/edge/serve'

const onEvery = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'x-request-id',
]

describe('every answer has its headers', () => {
  test.each([
    ['a page', '/', {}, 200],
    ['a personal page', '/account', {}, 200],
    ['an asset', '/_next/static/a.js', {}, 200],
    ['the API', '/api/v1/status', {}, 200],
    ['a probe', '/healthz', {}, 200],
    ['an internal route without its token', '/api/internal/revalidate', {}, 404],
    ['a body too large', '/', { method: 'POST', headers: { 'content-length': '99999999' } }, 413],
    [
      'a preflight',
      '/api/v1/x',
      { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT' } },
      204,
    ],
  ])('%s', async (_what, path, options, status) => {
    const { ask } = await edgeUnderTest()
    const answer = await ask(path, options)
    expect(answer.status).toBe(status)
    for (const name of onEvery) expect(answer.headers, name).toHaveProperty(name)
  })

  test('what Next could not answer', async () => {
    for (const path of ['/', '/api/v1/status']) {
      const { ask, failures } = await edgeUnderTest({ handle: () => Promise.reject(new Error('hunter2')) })
      const answer = await ask(path)
      expect(answer.status).toBe(500)
      for (const name of onEvery) expect(answer.headers, name).toHaveProperty(name)
      expect(answer.text).toContain(String(answer.headers['x-request-id']))
      expect(answer.text).not.toContain('hunter2')
      expect(failures).toEqual([])
    }
  })

  test('what Next could not finish is cut off, and the next request is served', async () => {
    const { ask } = await edgeUnderTest({
      handle: async (req, res) => {
        if (req.url !== '/breaks') return void res.end('fine')
        res.write('half')
        throw new Error('in the middle')
      },
    })
    await expect(ask('/breaks')).rejects.toThrow(/aborted|socket hang up|ECONNRESET/)
    expect((await ask('/again')).text).toBe('fine')
  })
})

describe('a nonce', () => {
  const nonceOf = (answer: Answer) =>
    /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1]

  test('is new on every personal page, and Next is told the same', async () => {
    const { ask, seen } = await edgeUnderTest()
    const nonces = [nonceOf(await ask('/account')), nonceOf(await ask('/account'))]
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/)
    expect(nonces[1]).not.toBe(nonces[0])
    expect(seen.map(({ headers }) => String(headers['content-security-policy']))).toEqual(
      nonces.map((nonce) => expect.stringContaining(`'nonce-${nonce}'`)),
    )
  })

  test('is not on a page that is the same for everybody', async () => {
    const { ask, seen } = await edgeUnderTest()
    expect(nonceOf(await ask('/'))).toBeUndefined()
    expect(seen[0]?.headers).not.toHaveProperty('content-security-policy')
  })

  test.each(['/help/../account', '/help/%2e%2e/account', '/./account', '/help//../../account?x=1'])(
    '%s is the account, as Next will read it',
    async (path) => {
      const { ask } = await edgeUnderTest()
      expect(nonceOf(await ask(path))).toBeDefined()
    },
  )
})

describe('https', () => {
  const secure = { url: 'https://shop.example', trustedProxies: ['loopback'] }
  const forwarded = { 'x-forwarded-for': '203.0.113.9' }

  test('is asked for with the same address', async () => {
    const { ask, seen } = await edgeUnderTest(secure)
    const answer = await ask('/products/rose?size=2', {
      headers: { ...forwarded, 'x-forwarded-proto': 'http' },
    })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('https://shop.example/products/rose?size=2')
    expect(answer.headers['strict-transport-security']).toContain('max-age=')
    expect(seen).toEqual([])
  })

  test('is there when the proxy says so', async () => {
    const { ask } = await edgeUnderTest(secure)
    const answer = await ask('/', { headers: { ...forwarded, 'x-forwarded-proto': 'https' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['strict-transport-security']).toContain('max-age=')
  })

  test('is not there because a stranger says so', async () => {
    const { ask } = await edgeUnderTest({ url: 'https://shop.example' })
    expect((await ask('/', { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(308)
  })

  test.each(['/healthz', '/readyz', '/metrics'])('%s is answered without it, as probes ask', async (path) => {
    const { ask } = await edgeUnderTest(secure)
    expect((await ask(path)).status).toBe(200)
  })

  test('the internal route is answered without it to this machine, and to nobody else', async () => {
    const { ask } = await edgeUnderTest(secure)
    const headers = { 'x-internal-token': 'the-token-of-this-process' }
    expect((await ask('/api/internal/revalidate', { headers })).status).toBe(200)
    expect((await ask('/api/internal/revalidate', { headers: { ...headers, ...forwarded } })).status).toBe(
      308,
    )
  })

  test.each([
    '//evil.example/x',
    '///evil.example',
    '/\\evil.example',
    'http://evil.example/x',
    'https://shop.example@evil.example/',
    '/%0d%0aset-cookie:x=1',
    '/?next=//evil.example',
  ])('%s is sent to nobody but the shop', async (path) => {
    const { ask } = await edgeUnderTest(secure)
    const { status, headers } = await ask(path, { headers: forwarded })
    expect(status).toBe(308)
    expect(new URL(String(headers.location)).origin).toBe('https://shop.example')
    expect(headers['set-cookie']).toBeUndefined()
  })
})

test('a house that is closing asks its clients not to come back on the same line', async () => {
  let closing = false
  const { ask } = await edgeUnderTest({ isClosing: () => closing })
  const keepAlive = { headers: { connection: 'keep-alive' } }
  expect((await ask('/', keepAlive)).headers.connection).toBe('keep-alive')
  closing = true
  expect((await ask('/', keepAlive)).headers.connection).toBe('close')
})
