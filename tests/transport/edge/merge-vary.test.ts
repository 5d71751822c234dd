import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { mergeVary } from '@/lib/transport/edge/merge-vary'
import { edgeUnderTest } from '@/tests/transport/edge/edge-under-test'
import { serve } from '@/tests/transport/edge/serve'

test.each<[string, (res: ServerResponse) => unknown, string | undefined]>([
  ['set twice', (res) => res.setHeader('vary', 'Origin').setHeader('Vary', 'accept'), 'Origin, accept'],
  ['said twice', (res) => res.setHeader('vary', 'Origin').setHeader('vary', 'origin, ORIGIN'), 'Origin'],
  [
    'set as a list',
    (res) => res.setHeader('vary', 'a').setHeader('vary', ['b', 'a, c']).appendHeader('vary', ['c', 'd']),
    'a, b, c, d',
  ],
  ['written with the status', (res) => res.setHeader('vary', 'a').writeHead(200, { Vary: 'b' }), 'a, b'],
  ['everything', (res) => res.setHeader('vary', 'a').setHeader('vary', '*').appendHeader('vary', 'b'), '*'],
  ['taken away', (res) => (res.setHeader('vary', 'a').removeHeader('vary'), res.setHeader('vary', 'b')), 'b'],
  ['never said', () => {}, undefined],
])('vary %s', async (_what, speak, expected) => {
  const { ask } = await serve((_req, res) => {
    mergeVary(res)
    speak(res)
    res.end()
  })
  expect((await ask()).headers.vary).toBe(expected)
})

test('every other header is replaced, or added to, as ever', async () => {
  const { ask } = await serve((_req, res) => {
    mergeVary(res)
    res.setHeader('x-a', '1').setHeader('x-a', '2').appendHeader('x-a', '3').end()
  })
  expect((await ask()).headers['x-a']).toBe('2, 3')
})

test('a handler of the API adds to what the answer varies by, and so does compression', async () => {
  const { ask } = await edgeUnderTest({
    corsOrigins: ['https://app.example'],
    handle: async (_req, res) => {
      res.setHeader('vary', 'accept')
      res.setHeader('content-type', 'application/json')
      res.end(JSON.stringify('x'.repeat(5_000)))
    },
  })
  const headers = { origin: 'https://app.example', 'accept-encoding': 'br' }
  expect((await ask('/api/docs', { headers })).headers.vary).toBe('Origin, accept, Accept-Encoding')
})
