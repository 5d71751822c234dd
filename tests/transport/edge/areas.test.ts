import { expect, test } from 'vitest'
import { type Area, areaOf, bodyLimit, readableSize } from '@/lib/transport/edge/areas'

test.each<[string, Area]>([
  ['/', 'shop'],
  ['/products/monstera', 'shop'],
  ['/help/newsletter', 'shop'],
  ['/checkout', 'secure'],
  ['/checkout/', 'secure'],
  ['/account/orders/1', 'secure'],
  ['/seller', 'secure'],
  ['/admin/users', 'secure'],
  ['/newsletter/confirm', 'secure'],
  ['/checkouts', 'shop'],
  ['/products/checkout', 'shop'],
  ['/api', 'api'],
  ['/api/v1/status', 'api'],
  ['/api/docs', 'api'],
  ['/api/internal', 'internal'],
  ['/api/internal/revalidate', 'internal'],
  ['/api/internals', 'api'],
  ['/apish', 'shop'],
  ['/healthz', 'api'],
  ['/readyz', 'api'],
  ['/metrics', 'api'],
  ['/_next/static/chunks/a.js', 'asset'],
  ['/_nextish', 'shop'],
  ['', 'shop'],
])('%s lies in %s', (path, area) => {
  expect(areaOf(path)).toBe(area)
})

test('every area has an end to what it takes, said in words', () => {
  const areas: Area[] = ['shop', 'secure', 'api', 'internal', 'asset']
  for (const area of areas) expect(bodyLimit(area)).toBeLessThanOrEqual(1024 * 1024)
  expect(bodyLimit('asset')).toBe(0)
  expect(readableSize(bodyLimit('shop'))).toBe('256 kB')
  expect(readableSize(bodyLimit('api'))).toBe('1 MB')
})
