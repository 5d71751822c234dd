import { describe, expect, test } from 'vitest'
import type { Area } from '@/lib/transport/edge/areas'
import { securityHeaders } from '@/lib/transport/edge/security-headers'

const areas: Area[] = ['shop', 'secure', 'api', 'internal', 'asset']
const headersOf = (area: Area, setting: Partial<{ https: boolean; dev: boolean }> = {}, nonce = 'bm9uY2U=') =>
  new Map(securityHeaders(area, nonce, { https: false, dev: false, ...setting }))

/** The policy as a browser reads it. */
const policyOf = (...given: Parameters<typeof headersOf>) => {
  const text = headersOf(...given).get('content-security-policy') ?? ''
  return new Map(text.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
}

describe.each(areas)('%s', (area) => {
  test('has what every answer has', () => {
    const headers = headersOf(area)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    for (const power of ['camera', 'microphone', 'geolocation'])
      expect(headers.get('permissions-policy')).toContain(`${power}=()`)
  })

  test('is in no frame, loads no plug-in, and sends forms nowhere else', () => {
    const policy = policyOf(area)
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('object-src')).toEqual(["'none'"])
    expect(policy.get('base-uri')).toEqual(["'self'"])
    expect(policy.get('form-action')).toEqual(["'self'"])
  })

  test('runs nothing from elsewhere and evaluates no text', () => {
    const policy = policyOf(area)
    expect(policy.get('script-src')).not.toContain("'unsafe-eval'")
    for (const [directive, sources] of policy) {
      expect(sources, directive).not.toContain('*')
      expect(
        sources.filter((source) => /^(https?|ws):/.test(source)),
        directive,
      ).toEqual([])
    }
  })

  test('asks for https when that is where the shop is, and only then', () => {
    expect(headersOf(area).has('strict-transport-security')).toBe(false)
    expect(policyOf(area).has('upgrade-insecure-requests')).toBe(false)
    expect(headersOf(area, { https: true }).get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(policyOf(area, { https: true }).has('upgrade-insecure-requests')).toBe(true)
  })

  test('names each header once', () => {
    const names = securityHeaders(area, '', { https: true, dev: false }).map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('the static pages may run their inline scripts, the personal ones only what carries the nonce', () => {
  expect(policyOf('shop').get('script-src')).toEqual(["'self'", "'unsafe-inline'"])
  expect(policyOf('secure').get('script-src')).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"])
  expect(headersOf('shop').get('content-security-policy')).not.toContain('nonce')
})

test.each(['api', 'internal'] as const)('%s runs no script at all', (area) => {
  expect(policyOf(area).get('default-src')).toEqual(["'none'"])
  expect(policyOf(area).get('script-src')).toEqual(["'none'"])
})

test('hot reload alone may evaluate, and only while developing', () => {
  expect(policyOf('shop', { dev: true }).get('script-src')).toContain("'unsafe-eval'")
  expect(policyOf('api', { dev: true }).get('script-src')).toEqual(["'none'"])
  expect(policyOf('shop', { dev: true }).get('connect-src')).toContain('ws:')
})
