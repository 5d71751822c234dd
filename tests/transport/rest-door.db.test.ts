import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { conflict } from '@/lib/core/errors'
import { operation, readOperation } from '@/lib/core/operation'
import { log } from '@/lib/transport/log'
import { takeFrom } from '@/lib/transport/limits'
import { restDoor } from '@/lib/transport/rest-door'
import { restRoute } from '@/lib/transport/rest-route'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'
import { fromOutside, throughNext } from '@/tests/transport/request'

vi.mock('@/lib/transport/house', async () => {
  const { houseUnderTest } = await import('@/tests/transport/house-under-test')
  return { theHouse: () => houseUnderTest().house }
})

const echo = z.object({
  id: z.string().optional(),
  tag: z.array(z.string()).optional(),
  size: z.int().default(3),
  open: z.boolean().optional(),
  note: z.string().nullish(),
})
const view = echo.extend({ at: z.date() })
const list = readOperation({
  name: 'test.list',
  summary: 'Lists.',
  input: echo,
  output: view,
  run: async (ctx, input) => ({ ...input, at: ctx.now(), secret: 'hunter2' }),
})
const change = operation({
  name: 'test.change',
  summary: 'Changes.',
  input: z.object({
    id: z.string(),
    name: z.string().min(1),
    kind: z.enum(['ok', 'taken', 'bug']).default('ok'),
  }),
  output: z.object({ id: z.string(), name: z.string() }),
  async run(ctx, input) {
    ctx.changed(`thing:${input.id}`)
    if (input.kind === 'taken') throw conflict('thing.taken', 'Taken.')
    if (input.kind === 'bug') throw new Error('hunter2')
    return input
  },
})
const door = restDoor([
  restRoute(list, { method: 'GET', path: '/things' }),
  restRoute(change, { method: 'POST', path: '/things/{id}', status: 201, limit: 'newsletter.address' }),
  restRoute(list, { method: 'GET', path: '/things/{id}' }),
  restRoute(change, { method: 'PUT', path: '/things/{id}' }),
])

async function ask(path: string, init: RequestInit = {}, scope = {}) {
  const request = throughNext(new Request(`http://localhost:3000/api/v1${path}`, init))
  const { result: response, scope: used } = await fromOutside(() => door(request), scope)
  const text = await response.text()
  const body = (
    text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  ) as unknown
  return { status: response.status, headers: response.headers, body, scope: used }
}
const post = (path: string, body: unknown, type = 'application/json') =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': type },
  })
const refusal = (code: string, reason: string, details = {}) => ({
  success: false,
  error: { code, reason, message: expect.any(String), details, requestId: expect.any(String) },
})

describe('what is asked for', () => {
  test('comes in the shape of the view, with its own status, and is not kept', async () => {
    const { status, headers, body } = await ask('/things')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({ size: 3, at: '2026-11-21T10:00:00.000Z' })
    const made = await post('/things/7', { name: 'rose' })
    expect(made).toMatchObject({ status: 201, body: { id: '7', name: 'rose' } })
    expect((await ledgerRows()).tags).toEqual(['thing:7'])
  })

  test.each([
    ['/things?tag=a', { tag: ['a'] }],
    ['/things?tag=a&tag=b', { tag: ['a', 'b'] }],
    ['/things?tag=', { tag: [] }],
    ['/things?size=7&open=true', { size: 7, open: true }],
    ['/things?size=', { size: 3 }],
    ['/things?note=', { note: null }],
    ['/things?unknown=1&secret=x', {}],
    ['/things/7', { id: '7' }],
    ['/things/7?tag=a', { id: '7', tag: ['a'] }],
    ['/things/7?id=8', { id: '7' }],
    ['/things/7?id=8&id=9', { id: '7' }],
    ['/things/a%2Fb', { id: 'a/b' }],
    ['/things/', {}],
    ['/things?__proto__=x&constructor=y', {}],
  ])('%s is read as it is meant', async (path, expected) => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    expect(body).toEqual({ size: 3, at: expect.any(String), ...expected })
  })

  test('a body does not speak for the path', async () => {
    expect(await post('/things/7', { id: '8', name: 'rose' })).toMatchObject({
      status: 201,
      body: { id: '7' },
    })
  })

  test('HEAD says what GET would', async () => {
    expect(await ask('/things', { method: 'HEAD' })).toMatchObject({ status: 200 })
    expect(await ask('/things/x', { method: 'HEAD' })).toMatchObject({ status: 200 })
  })

  test('the log knows the route, not the address that was asked for', async () => {
    expect((await ask('/things/7?tag=rose')).scope.route).toBe('GET /api/v1/things/{id}')
  })
})

describe('what is wrong', () => {
  test('in a field is said at that field', async () => {
    expect(await post('/things/7', { name: '', kind: 'x' })).toMatchObject({
      status: 400,
      body: refusal('VALIDATION_ERROR', 'input.invalid', {
        name: ['Please fill this in.'],
        kind: ['Choose one of: ok, taken, bug.'],
      }),
    })
    expect(await ask('/things?size=many')).toMatchObject({
      status: 400,
      body: refusal('VALIDATION_ERROR', 'input.invalid', { size: ['This should be a number.'] }),
    })
    expect(await ledgerRows()).toEqual(nothing)
  })

  test.each<[string, string, string]>([
    ['JSON that is cut off', '{"name":', 'application/json'],
    ['no JSON', 'name: rose', 'application/json'],
    ['JSON that is text', '"rose"', 'application/json'],
    ['JSON that is a list', '[1]', 'application/json'],
    ['plain text', 'name=rose', 'text/plain'],
    ['another format', '<name>rose</name>', 'application/xml'],
    ['a form that is none', 'rose', 'multipart/form-data; boundary=x'],
    ['nothing', '', 'application/json'],
  ])('%s in the body is refused, and changes nothing', async (_what, body, type) => {
    const answer = await post('/things/7', body, type)
    expect(answer).toMatchObject({
      status: 400,
      body: { success: false, error: { code: 'VALIDATION_ERROR' } },
    })
    expect(await ledgerRows()).toEqual(nothing)
  })

  test('of the verb has its status and code', async () => {
    expect(await post('/things/7', { name: 'rose', kind: 'taken' })).toMatchObject({
      status: 409,
      body: refusal('DUPLICATE_ENTRY', 'thing.taken'),
    })
  })

  test('with us tells nothing but its number, and is noted once', async () => {
    const error = vi.spyOn(log, 'error')
    const { status, body, scope } = await post('/things/7', { name: 'rose', kind: 'bug' })
    expect(status).toBe(500)
    expect(body).toMatchObject({
      error: { code: 'SERVER_ERROR', reason: 'internal', requestId: scope.requestId },
    })
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(error).toHaveBeenCalledTimes(1)
    expect(await ledgerRows()).toEqual(nothing)
  })
})

test('what cannot be written as JSON is our fault, and noted', async () => {
  const error = vi.spyOn(log, 'error')
  const endless = readOperation({
    ...list,
    name: 'test.endless',
    output: z.custom<unknown>(),
    run: async () => {
      const circle: Record<string, unknown> = {}
      circle['self'] = circle
      return circle
    },
  })
  const broken = restDoor([restRoute(endless, { method: 'GET', path: '/endless' })])
  const { result } = await fromOutside(() => broken(new Request('http://localhost:3000/api/v1/endless')))
  expect(result.status).toBe(500)
  expect(await result.json()).toMatchObject(refusal('SERVER_ERROR', 'internal'))
  expect(error).toHaveBeenCalledTimes(1)
})

describe('what is not there', () => {
  test.each(['/', '/nothing', '/things/7/8', '/thingsx', '//things', '/things/%2e%2e/secrets/x'])(
    '%s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: refusal('NOT_FOUND', 'route.unknown') })
    },
  )

  test.each([
    ['DELETE', '/things', 'GET, HEAD, OPTIONS'],
    ['POST', '/things', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/things/7', 'POST, GET, HEAD, PUT, OPTIONS'],
  ])('%s on %s is told what there is', async (method, path, allow) => {
    const { status, headers, body } = await ask(path, { method })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe(allow)
    expect(body).toMatchObject(refusal('VALIDATION_ERROR', 'route.method'))
  })

  test('OPTIONS asks just that', async () => {
    const { status, headers } = await ask('/things', { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect((await ask('/nothing', { method: 'OPTIONS' })).status).toBe(404)
  })
})

describe('too often', () => {
  test('of one route is 429, with when to come back', async () => {
    const address = { address: 'busy' }
    const headersSent = { 'content-type': 'application/json' }
    const send = () =>
      ask('/things/7', { method: 'POST', body: '{"name":"rose"}', headers: headersSent }, address)
    for (let i = 0; i < 60; i++) expect((await send()).status).toBe(201)
    const { status, headers, body } = await send()
    expect(status).toBe(429)
    expect(headers.get('retry-after')).toMatch(/^\d+$/)
    expect(body).toMatchObject(refusal('RATE_LIMIT_EXCEEDED', 'limit.reached'))
    expect((await ask('/things', {}, address)).status).toBe(200)
  })

  test('of anything, also of what is not there', async () => {
    const address = { address: 'hasty' }
    expect((await ask('/nothing', {}, address)).status).toBe(404)
    // The rest of the burst in a moment: asked for one by one, the limit would refill meanwhile.
    for (let i = 0; i < 599; i++) takeFrom('api.address', 'hasty')
    const { status, headers } = await ask('/nothing', {}, address)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
