import { expect, test } from 'vitest'
import { corsHeaders, isPreflight } from '@/lib/transport/edge/cors'

const allowed = ['https://app.example', 'http://localhost:5173']
const headers = (origin: string | undefined, list: readonly string[] = allowed) =>
  new Map(corsHeaders(origin, list))

test('an origin on the list is let in by name, and may not bring cookies', () => {
  const given = headers('https://app.example')
  expect(given.get('access-control-allow-origin')).toBe('https://app.example')
  expect(given.get('vary')).toBe('Origin')
  expect(given.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(given.get('access-control-expose-headers')).toContain('retry-after')
  expect(given.has('access-control-allow-credentials')).toBe(false)
})

test.each([
  undefined,
  '',
  'null',
  'https://evil.example',
  'http://app.example',
  'https://app.example:8443',
  'https://app.example.evil.example',
  'https://APP.example',
  'https://app.example/',
  '*',
])('%s is not let in, and caches are told that the answer depends on it', (origin) => {
  expect([...headers(origin)]).toEqual([['vary', 'Origin']])
})

test('without a list nothing is said', () => {
  expect(corsHeaders('https://app.example', [])).toEqual([])
})

test('a preflight asks which method it may use; another OPTIONS does not', () => {
  const asking = { origin: 'https://app.example', 'access-control-request-method': 'PUT' }
  expect(isPreflight('OPTIONS', asking)).toBe(true)
  expect(isPreflight('OPTIONS', { origin: 'https://app.example' })).toBe(false)
  expect(isPreflight('OPTIONS', { 'access-control-request-method': 'PUT' })).toBe(false)
  expect(isPreflight('PUT', asking)).toBe(false)
})
