import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { maskValue } from '@/lib/core/mask'

const written = (value: unknown) => JSON.stringify(maskValue(value))

describe('values', () => {
  test.each([
    'password',
    'newPassword',
    'passphrase',
    'clientSecret',
    'token',
    'refresh_token',
    'Authorization',
    'cookie',
    'set-cookie',
    'apiKey',
    'api_key',
    'API-KEY',
    'otp',
    'credentials',
    'x-signature',
    'cvc',
    'cardNumber',
  ])('what is called %s is masked, in whatever shape', (key) => {
    for (const secret of ['hunter2', 123456, ['hunter2'], { a: 'hunter2' }, true])
      expect(maskValue({ a: [{ [key]: secret }] })).toEqual({ a: [{ [key]: '[masked]' }] })
  })

  test('a secret that is not there is seen not to be there', () => {
    expect(maskValue({ password: null, token: undefined })).toEqual({ password: null, token: undefined })
  })

  test('plain values stay, and text is masked wherever it stands, also as a name', () => {
    const at = new Date(0)
    expect(maskValue({ n: 1, yes: true, no: null, at, list: ['to rose@garden.example'] })).toEqual({
      n: 1,
      yes: true,
      no: null,
      at,
      list: ['to r***@***'],
    })
    expect(written({ 'rose@garden.example': 1 })).not.toContain('rose')
    expect(written(new Map([['password', 'hunter2']]))).toBe('{"password":"[masked]"}')
    expect(written(new Set(['rose@garden.example']))).toBe('["r***@***"]')
    expect(written(new URL('https://shop.example/confirm?token=abcdef'))).not.toContain('abcdef')
  })

  test('bytes are counted, not written', () => {
    expect(maskValue({ body: Buffer.from('hunter2') })).toEqual({ body: '[7 bytes]' })
    expect(written(new Float64Array(1_000_000))).toBe('"[8000000 bytes]"')
  })

  test('what writes itself does not get to', () => {
    expect(written({ toJSON: () => 'hunter2', a: 1 })).toBe('{"a":1}')
    expect(JSON.stringify(maskValue({ a: { toJSON: () => 'hunter2' } }))).not.toContain('hunter2')
  })

  test('a getter that throws does not stop the log', () => {
    const value = {
      get broken(): string {
        throw new Error('hunter2')
      },
    }
    expect(maskValue({ value, a: 1 })).toEqual({ value: { unreadable: true }, a: 1 })
  })

  test('a hostile key is a key and no prototype', () => {
    const masked = maskValue(JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":"x"}')) as object
    expect(Object.getPrototypeOf(masked)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('size', () => {
  test('a circle is cut where it closes', () => {
    const one: Record<string, unknown> = { name: 'one' }
    one['self'] = one
    one['list'] = [one]
    expect(maskValue(one)).toEqual({ name: 'one', self: '[circular]', list: ['[circular]'] })
    const error = new Error('a')
    error.cause = error
    expect(maskValue(error)).toMatchObject({ message: 'a', cause: '[circular]' })
  })

  test('the same thing twice is no circle', () => {
    const shared = { a: 1 }
    expect(maskValue({ one: shared, two: shared })).toEqual({ one: { a: 1 }, two: { a: 1 } })
  })

  test('depth, lists and text end somewhere', () => {
    let deep: unknown = 'bottom'
    for (let i = 0; i < 100; i++) deep = { deep }
    expect(written(deep)).toContain('[deep]')
    expect((maskValue(Array.from({ length: 1_000 }, (_, i) => i)) as unknown[]).length).toBe(50)
    expect((maskValue('x'.repeat(100_000)) as string).length).toBeLessThan(20_000)
  })

  test('a web of things that point at each other is written in a moment', () => {
    const web: Record<string, unknown>[] = Array.from({ length: 40 }, () => ({}))
    for (const one of web) for (const [i, other] of web.entries()) one[`to${i}`] = other
    const wide = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`key${i}`, i]))
    const began = process.cpuUsage()
    for (const value of [web, wide]) expect(written(value).length).toBeLessThan(200_000)
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
  })
})

describe('errors', () => {
  const driver = (message: string, code = 'ER_DUP_ENTRY') =>
    Object.assign(new Error(message), { code, errno: 1062, sqlState: '23000', sql: `insert … '${message}'` })

  test('a failed query shows its statement, never what it was asked with', () => {
    const cause = driver("Duplicate entry 'Rosa Meier' for key 'profile_name'")
    const error = new DrizzleQueryError(
      'insert into profile (name, pin) values (?, ?)',
      ['Rosa Meier', '4711'],
      cause,
    )
    const masked = maskValue({ err: error })
    expect(masked).toMatchObject({
      err: {
        message: 'Failed query: insert into profile (name, pin) values (?, ?)',
        cause: { code: 'ER_DUP_ENTRY', message: "Duplicate entry '[masked]' for key 'profile_name'" },
      },
    })
    expect(JSON.stringify(masked)).not.toMatch(/Rosa|4711/)
  })

  test('also when a value dresses up as a frame of the stack', () => {
    const error = new DrizzleQueryError(
      'select ?',
      ['x\n    at Rosa (4711:1:1)\n    at Rosa Meier'],
      driver('no'),
    )
    expect(written(error)).not.toMatch(/Rosa|4711/)
  })

  test.each([
    ["Duplicate entry 'O'Hara' for key 'name'", "Duplicate entry '[masked]' for key 'name'"],
    ["Duplicate entry 'x' for key 'O'Hara' for key 'name'", "Duplicate entry '[masked]' for key 'name'"],
    ["Data too long for column 'name' at row 1", "Data too long for column 'name' at row 1"],
    [
      "Incorrect string value: 'Hara' for column `name` at row 1",
      "Incorrect string value: '[masked]' for column `name` at row 1",
    ],
    [
      "You have an error in your SQL syntax near 'Hara' at line 1",
      "You have an error in your SQL syntax near '[masked]' at line 1",
    ],
    ["Truncated incorrect DOUBLE value: 'Hara\nHara'", "Truncated incorrect DOUBLE value: '[masked]'"],
    ['Deadlock found when trying to get lock', 'Deadlock found when trying to get lock'],
  ])('the database says %s', (message, shown) => {
    expect(maskValue(driver(message))).toMatchObject({ message: shown })
  })

  test('an error keeps what is needed to find it', () => {
    class Odd extends TypeError {
      override name = 'Odd'
    }
    const masked = maskValue(new Odd('to rose@garden.example', { cause: 'mysql://a:hunter2@b' }))
    expect(masked).toMatchObject({
      type: 'Odd',
      message: 'to r***@***',
      cause: 'mysql://[masked]@b',
      stack: expect.stringMatching(/^ {4}at .*mask-value\.test\.ts:\d+:\d+/),
    })
    expect(maskValue(Object.assign(new Error('x'), { stack: undefined }))).toMatchObject({ stack: '' })
  })

  test('what an error carries besides is not written', () => {
    const error = Object.assign(new Error('failed'), {
      config: { headers: { a: 'hunter2' } },
      response: 'hunter2',
    })
    expect(written(error)).not.toContain('hunter2')
  })
})
