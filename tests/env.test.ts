import { describe, expect, test } from 'vitest'
import { readEnv } from '@/lib/env'

/** The lines of the complaint, one per fault. */
function faults(source: Record<string, string>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : []
    return lines.filter((line) => line.startsWith('  '))
  }
}

test('nothing set is enough to begin with, and nothing outside is on', () => {
  expect(readEnv({})).toMatchObject({
    PORT: 3000,
    SANDBOX_PORT: 4010,
    TRELLIS_DATA: '.data',
    TRELLIS_SANDBOX: false,
    TRELLIS_DEMO: false,
    CORS_ORIGINS: [],
    TRUSTED_PROXIES: [],
    DATABASE_REPLICA_URLS: [],
    LIMITS: '',
    LOG_LEVEL: 'info',
    NODE_ENV: 'development',
  })
})

test('a value left empty is a value not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '', CORS_ORIGINS: '' })).toMatchObject({
    PORT: 3000,
    CORS_ORIGINS: [],
  })
})

test('values are read in their shape', () => {
  const env = readEnv({
    PORT: '8080',
    TRELLIS_SANDBOX: '1',
    CORS_ORIGINS: 'https://a.example, http://localhost:5173 ,',
    TRUSTED_PROXIES: 'loopback,10.0.0.0/8',
    DATABASE_REPLICA_URLS: 'mysql://u:p@one/shop,mariadb://two/shop',
    DATABASE_POOL: '25',
    PUBLIC_URL: 'https://shop.example',
    LIMITS: 'api.address=10/60,newsletter.address=1/600',
  })
  expect(env).toMatchObject({
    PORT: 8080,
    TRELLIS_SANDBOX: true,
    CORS_ORIGINS: ['https://a.example', 'http://localhost:5173'],
    TRUSTED_PROXIES: ['loopback', '10.0.0.0/8'],
    DATABASE_REPLICA_URLS: ['mysql://u:p@one/shop', 'mariadb://two/shop'],
    DATABASE_POOL: 25,
  })
})

describe('what cannot be used is refused, with its name and how to mend it', () => {
  test.each<[string, string, string, RegExp]>([
    ['a port that is a word', 'PORT', 'http', /such as 3000/],
    ['a port out of reach', 'PORT', '70000', /1 to 65535/],
    ['port nought', 'PORT', '0', /1 to 65535/],
    ['half a port', 'PORT', '80.5', /port number/],
    ['a switch that says yes', 'TRELLIS_DEMO', 'yes', /1 \(on\) or 0 \(off\)/],
    ['a switch that says true', 'TRELLIS_SANDBOX', 'true', /1 \(on\) or 0 \(off\)/],
    ['another database', 'DATABASE_URL', 'postgres://u:hunter2@h/d', /mysql:\/\/user:password@host/],
    ['a database that is no URL', 'DATABASE_URL', 'u:hunter2@h/d', /mysql:\/\/user:password@host/],
    ['a replica that is no URL', 'DATABASE_REPLICA_URLS', 'mysql://a/b,hunter2', /mysql:\/\//],
    ['a public URL with a path', 'PUBLIC_URL', 'https://shop.example/de', /without a path/],
    ['a public URL that is a name', 'PUBLIC_URL', 'shop.example', /https:\/\/shop\.example/],
    ['an origin with a slash', 'CORS_ORIGINS', 'https://a.example/', /without a path/],
    ['any origin', 'CORS_ORIGINS', '*', /without a path/],
    ['a short secret', 'AUTH_SECRET', 'hunter2', /32 random characters/],
    ['a short token', 'METRICS_TOKEN', 'hunter2', /16 characters/],
    ['a key of somebody else', 'RESEND_API_KEY', 'sk_hunter2', /begins with re_/],
    ['a signing secret of somebody else', 'RESEND_WEBHOOK_SECRET', 'hunter2', /whsec_/],
    ['limits in words', 'LIMITS', 'api.address=many', /count\/seconds/],
    ['limits with spaces', 'LIMITS', 'api.address=1/2, form.address=1/2', /count\/seconds/],
    ['a limit without an end', 'LIMITS', `${'a=1/1,'.repeat(2_000)}!`, /count\/seconds/],
    ['a level nobody knows', 'LOG_LEVEL', 'verbose', /info/],
  ])('%s', (_what, name, value, words) => {
    const [fault, ...more] = faults({ [name]: value })
    expect(fault).toMatch(new RegExp(`^  ${name}: `))
    expect(fault).toMatch(words)
    expect(fault).not.toContain('hunter2')
    expect(more).toEqual([])
  })

  test('all of them at once', () => {
    expect(faults({ PORT: 'x', TRELLIS_DEMO: 'x', AUTH_SECRET: 'x' })).toHaveLength(3)
  })
})
