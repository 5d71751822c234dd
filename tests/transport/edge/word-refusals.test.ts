import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { edgeUnderTest } from '@/tests/transport/edge/edge-under-test'

function answer(res: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): void {
  res.statusCode = status
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.flushHeaders()
  res.end(body)
}

/** What Next says by itself of an address without a route, and of a route that takes GET. */
async function asNext({ url, method = '' }: IncomingMessage, res: ServerResponse): Promise<void> {
  if (method === 'TRACE') throw new TypeError("'TRACE' HTTP method is unsupported.")
  if (url !== '/api/docs') return answer(res, 404, { 'content-type': 'text/html', etag: '"page"' }, '<html>')
  if (method === 'OPTIONS') return answer(res, 204, { allow: 'GET, HEAD, OPTIONS' })
  if (method === 'GET' || method === 'HEAD') return answer(res, 200, { 'content-type': 'text/html' }, 'docs')
  answer(res, 405)
}

const refusal = (code: string, reason: string) => ({
  success: false,
  error: { code, reason, message: expect.any(String), details: {}, requestId: expect.any(String) },
})

describe('an address of the API where nothing lives', () => {
  test.each(['GET', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'is refused in JSON to %s',
    async (method) => {
      const { ask } = await edgeUnderTest({ handle: asNext })
      for (const path of ['/api/nope', '/api', '/api/v2/status', '/api/docs/nope']) {
        const { status, headers, text } = await ask(path, { method })
        expect(status, path).toBe(404)
        expect(JSON.parse(text)).toEqual(refusal('NOT_FOUND', 'route.unknown'))
        expect(text).toContain(headers['x-request-id'])
        expect(headers).toMatchObject({
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'x-content-type-options': 'nosniff',
        })
        expect(headers).not.toHaveProperty('etag')
      }
    },
  )

  test('is refused to HEAD without a body', async () => {
    const { ask } = await edgeUnderTest({ handle: asNext })
    const { status, headers, body } = await ask('/api/nope', { method: 'HEAD' })
    expect({ status, length: body.length }).toEqual({ status: 404, length: 0 })
    expect(headers['content-type']).toContain('application/json')
  })
})

describe('a method that an address does not take', () => {
  test.each(['POST', 'DELETE', 'TRACE', 'PROPFIND'])('%s is told what it takes', async (method) => {
    const { ask } = await edgeUnderTest({ handle: asNext })
    const { status, headers, text } = await ask('/api/docs', { method, body: method === 'POST' ? '{}' : '' })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(JSON.parse(text)).toMatchObject(refusal('VALIDATION_ERROR', 'route.method'))
    expect(text).toContain(`GET, HEAD, not ${method}`)
  })

  test('what it takes passes, and so does the question what that is', async () => {
    const { ask } = await edgeUnderTest({ handle: asNext })
    expect(await ask('/api/docs')).toMatchObject({ status: 200, text: 'docs' })
    const asked = await ask('/api/docs', { method: 'OPTIONS' })
    expect(asked).toMatchObject({ status: 204, text: '' })
    expect(asked.headers.allow).toBe('GET, HEAD, OPTIONS')
  })
})

test.each([
  [500, 'SERVER_ERROR', 'internal'],
  [400, 'VALIDATION_ERROR', 'request.malformed'],
])('a wordless %i of a route is worded', async (status, code, reason) => {
  const { ask } = await edgeUnderTest({ handle: async (_req, res) => answer(res, status) })
  const answered = await ask('/api/resend/webhook')
  expect(answered.status).toBe(status)
  expect(JSON.parse(answered.text)).toMatchObject(refusal(code, reason))
})

test.each([
  ['a door’s own refusal', 404, 'application/json', '{"success":false}'],
  ['a probe', 503, 'text/plain;charset=UTF-8', 'catching up'],
  ['a page', 200, 'text/html', '<html>'],
])('%s passes as it is', async (_what, status, type, body) => {
  const { ask } = await edgeUnderTest({
    handle: async (_req, res) => answer(res, status, { 'content-type': type }, body),
  })
  expect(await ask('/api/v1/x')).toMatchObject({ status, text: body })
})
