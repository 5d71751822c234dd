import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailInput } from '@/lib/core/email-input'
import { maskAddress, maskEmail, maskText } from '@/lib/core/mask'

/** What must not be read in the log, in the words it may come in. */
const secrets: [what: string, secret: string, text: string][] = [
  ['an e-mail address', 'rose@garden.example', 'No mailbox rose@garden.example here'],
  ['one in brackets', 'rose.meier', 'to: Rose <rose.meier+shop@garden.example>'],
  ['one in letters of another script', 'мария', 'для мария@пример.рф готово'],
  ['one with an accent', 'josé', 'josé@exämple.org'],
  ['one with signs', 'ro!se', 'ro!se@garden.example'],
  ['one in quotes', 'rose meier', '"rose meier"@garden.example'],
  ['one inside a query', 'rose', '/unsubscribe?to=rose%40garden.example&x=1'],
  ['one inside JSON', 'rose@', '{"to":["rose@garden.example"]}'],
  ['one that is too long', 'aaaaaaaa', `${'a'.repeat(100)}@garden.example`],
  ['two joined', 'rose', 'thorn@garden.example,rose@garden.example'],
  ['the password of a database URL', 'hunter2', 'mysql://shop:hunter2@db.example:3306/shop'],
  ['a password with an @', 'hunt', 'mysql://shop:hunt@er2@db.example/shop'],
  ['a password with a slash', 'hun/ter2', 'mysql://shop:hun/ter2@db.example/shop'],
  ['a password without a user', 'hunter2', 'redis://:hunter2@cache.example:6379'],
  ['a password in any scheme', 'hunter2', 'amqp+ssl://shop:hunter2@queue.example'],
  ['a key in place of a user', 'ghp_0123456789', 'https://ghp_0123456789@code.example/x'],
  ['a bearer token', 'abcdefgh12345', 'Authorization: Bearer abcdefgh12345'],
  ['basic credentials', 'c2hvcDpodW50ZXIy', 'authorization: basic c2hvcDpodW50ZXIy=='],
  ['a JSON web token', 'eyJzdWIiOiIxIn0', 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'],
  ['a key of the mail service', 'abcd1234', 'key re_abcd1234 was refused'],
  ['a signing secret', 'MfKQ9r8GKYqrTwjU', 'whsec_MfKQ9r8GKYqrTwjU'],
  ['a live key', '51H8xYzAbCd', 'sk_live_51H8xYzAbCd'],
  ['a model key', 'proj-abcdefgh', 'Incorrect API key: sk-proj-abcdefgh'],
  ['the token of a link', 'YS5iLmM', 'GET /newsletter/confirm?token=YS5iLmM.JU3 failed'],
  ['a token under a longer name', 'abc123', '/cb?access_token=abc123&state=1'],
  ['a code of a link', '918273', '/verify?x=1&code=918273'],
  ['a password in a query', 'hunter2', '/login?password=hunter2'],
  ['a password in JSON', 'hunter2', 'body was {"email":"x","password":"hunter2"}'],
  ['a password as Node prints it', 'hunter2', "{ name: 'Rose', password: 'hunter2' }"],
  ['a cookie', 'abcdef', 'set-cookie: abcdef; path=/'],
  ['a password hash', 'c29tZXNhbHQ', '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$aGFzaA was read'],
  ['an address', '203.0.113.77', 'connect ECONNREFUSED 203.0.113.77:3306'],
  [
    'an address of version 6',
    '2001:db8:85a3:8d3:1319:8a2e:370:7348',
    'from 2001:db8:85a3:8d3:1319:8a2e:370:7348',
  ],
  ['a short one', '2a02::5', 'from [2a02::5]:443'],
  ['one inside the other', '203.0.113.77', 'from ::ffff:203.0.113.77'],
]

test.each(secrets)('%s is not in the log', (_what, secret, text) => {
  expect(text).toContain(secret)
  expect(maskText(text)).not.toContain(secret)
})

test.each([
  'GET /products/monstera-deliciosa 200 in 12.5 ms',
  '2026-11-21T10:11:12.123Z',
  'listening on http://localhost:3000 and https://shop.example:8443/path?x=1',
  'at file:///srv/lib/core/mask.ts:10:11',
  'std::vector and a :: b',
  'loopback 127.0.0.1 and ::1 name nobody',
  'version 16.4.6, 3 of 10, 50 % @ noon',
  "Unknown column 'foo' in 'WHERE'",
  '0 jobs, key job_claim, code ER_DUP_ENTRY',
])('“%s” stays as it is', (text) => {
  expect(maskText(text)).toBe(text)
})

describe('what is left says enough to find a pattern', () => {
  test.each([
    ['203.0.113.77', '203.0.x.x'],
    ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3:…'],
    ['2a02::5', '2a02:…'],
    ['fe80::1', 'fe80:…'],
    ['::ffff:203.0.113.77', ':…'],
    ['::1', '::1'],
    ['127.0.0.1', '127.0.0.1'],
    ['unknown', 'unknown'],
  ])('%s → %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked)
  })

  test('of a mail address the first letter', () => {
    expect(maskEmail('rose@garden.example')).toBe('r***@***')
    expect(maskText('mysql://shop:hunter2@db.example/shop')).toBe('mysql://[masked]@db.example/shop')
  })
})

test('no address that the house takes gets through, wherever it stands', () => {
  const around = fc.string({
    unit: fc.constantFrom(' ', '\n', '"', '<', '>', ',', ';', ':', '(', '=', 'x', '@', '.'),
  })
  const address = fc.emailAddress({ size: '-1' }).filter((email) => emailInput.safeParse(email).success)
  fc.assert(
    fc.property(around, address, around, (before, email, after) => {
      expect(maskText(`${before} ${email} ${after}`)).not.toContain(email)
    }),
  )
})

const megabyte = 1024 * 1024
test.each([
  ['letters', 'a'],
  ['dots', '.'],
  ['dotted words', 'a.'],
  ['at signs', '@'],
  ['half addresses', 'a@'],
  ['half addresses with dots', 'a@a.'],
  ['encoded at signs', '%40'],
  ['quotes', '"'],
  ['half URLs', 'http://a:'],
  ['half URLs without a user', 'a://'],
  ['bearers', 'bearer '],
  ['half tokens', 'eyJ-'],
  ['half tokens with dots', 'eyJ.'],
  ['half hashes', '$argon2a'],
  ['half addresses of version 6', 'a:'],
  ['colons', ':'],
  ['numbers with dots', '1.1.'],
  ['queries', '?aaaaa'],
  ['half secrets', 'token '],
  ['key prefixes', 'sk-re_'],
])('a megabyte of %s is masked within a second', (_what, piece) => {
  const text = piece.repeat(Math.ceil(megabyte / piece.length))
  const began = process.cpuUsage()
  maskText(text)
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
})
