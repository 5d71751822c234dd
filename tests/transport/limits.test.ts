import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createLimiter, defaultLimits, readLimits, takeFrom } from '@/lib/transport/limits'

type Limits = Parameters<typeof createLimiter>[0]

/** A limiter of one row and its clock, which stands still until it is moved. */
function limiter(max: number, seconds: number) {
  const clock = { now: 1_000_000 }
  const limits: Limits = { ...defaultLimits, 'api.address': { max, seconds } }
  const take = createLimiter(limits, () => clock.now)
  const takeMany = (n: number, key = 'a') =>
    Array.from({ length: n }, () => take('api.address', key).allowed).filter(Boolean).length
  return { clock, take, takeMany }
}

describe('a steady rate with a burst', () => {
  test('the burst is what the row says, and not one more', () => {
    const { takeMany } = limiter(5, 60)
    expect(takeMany(100)).toBe(5)
  })

  test('it fills up by one at a time, not all at the full minute', () => {
    const { clock, takeMany } = limiter(6, 60)
    takeMany(6)
    clock.now += 9_900
    expect(takeMany(5)).toBe(0)
    clock.now += 100
    expect(takeMany(5)).toBe(1)
    clock.now += 30_000
    expect(takeMany(10)).toBe(3)
    clock.now += 3_600_000
    expect(takeMany(100)).toBe(6)
  })

  test('whoever waits as long as was said is let in, and a second earlier is not', () => {
    const { clock, take, takeMany } = limiter(3, 60)
    takeMany(3)
    const { retryAfterSeconds } = take('api.address', 'a')
    expect(retryAfterSeconds).toBe(20)
    clock.now += (retryAfterSeconds - 1) * 1000
    expect(take('api.address', 'a')).toEqual({ allowed: false, retryAfterSeconds: 1 })
    clock.now += 1_000
    expect(take('api.address', 'a').allowed).toBe(true)
  })

  test('in no stretch of time does anybody get more than the burst and the rate', () => {
    const visits = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 })
    const rows = fc.record({
      max: fc.integer({ min: 1, max: 20 }),
      seconds: fc.integer({ min: 1, max: 120 }),
    })
    fc.assert(
      fc.property(rows, visits, ({ max, seconds }, waits) => {
        const { clock, take } = limiter(max, seconds)
        const taken: number[] = []
        for (const wait of waits) {
          clock.now += wait
          if (take('api.address', 'a').allowed) taken.push(clock.now)
        }
        for (const [i, from] of taken.entries())
          for (const [j, to] of taken.entries())
            if (j >= i)
              expect(j - i + 1).toBeLessThanOrEqual(max + ((to - from) * max) / (seconds * 1000) + 0.1)
      }),
    )
  })

  test('being refused costs nothing', () => {
    const { clock, takeMany } = limiter(2, 2)
    takeMany(1_000)
    clock.now += 1_000
    expect(takeMany(1)).toBe(1)
  })

  test('keys and rows know nothing of each other', () => {
    const { take, takeMany } = limiter(1, 60)
    expect(takeMany(2, 'a')).toBe(1)
    expect(takeMany(2, 'b')).toBe(1)
    expect(take('form.address', 'a').allowed).toBe(true)
  })

  test('nought lets nobody in, and says a wait that is a number', () => {
    expect(limiter(0, 60).take('api.address', 'a')).toEqual({ allowed: false, retryAfterSeconds: 60 })
  })
})

test('a flood of keys is forgotten oldest first, and quickly', () => {
  const { take, takeMany } = limiter(1, 3600)
  takeMany(1, 'early')
  for (let i = 0; i < 49_998; i++) take('api.address', `key-${i}`)
  takeMany(1, 'late')
  expect(takeMany(1, 'early')).toBe(0)
  const began = process.cpuUsage()
  for (let i = 0; i < 49_999; i++) take('api.address', `more-${i}`)
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
  expect(takeMany(1, 'late')).toBe(0)
  expect(takeMany(1, 'early')).toBe(1)
})

describe('LIMITS', () => {
  test('changes the rows it names and no other', () => {
    expect(readLimits('')).toEqual(defaultLimits)
    expect(readLimits('api.address=10/1,newsletter.address=0/60,')).toEqual({
      ...defaultLimits,
      'api.address': { max: 10, seconds: 1 },
      'newsletter.address': { max: 0, seconds: 60 },
    })
  })

  test('the last word on a row counts', () => {
    expect(readLimits('api.address=1/1,api.address=2/2')['api.address']).toEqual({ max: 2, seconds: 2 })
  })

  test.each([
    ['a row nobody knows', 'login.ip=1/1', /no limit “login\.ip”.*api\.address/],
    ['a name every object has', 'constructor=1/1', /no limit “constructor”/],
    ['no time at all', 'api.address=5/0', /1 second or more/],
  ])('%s is refused', (_what, text, words) => {
    expect(() => readLimits(text)).toThrow(words)
  })
})

describe('at the door', () => {
  test('a refusal says how long to wait, in words and as a number', () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
    const refused = () => {
      for (let i = 0; i < 61; i++) takeFrom('newsletter.address', '203.0.113.1')
    }
    expect(refused).toThrow(
      expect.objectContaining({
        kind: 'limited',
        retryAfterSeconds: 10,
        message: expect.stringContaining('10 seconds'),
      }),
    )
    vi.useRealTimers()
  })

  test('the addresses of one network of version 6 are one client', () => {
    const from = (address: string) => () => takeFrom('newsletter.address', address)
    for (let i = 0; i < 60; i++) from(`2001:db8:1:2::${i}`)()
    expect(from('2001:db8:1:2:ffff::1')).toThrow(expect.objectContaining({ kind: 'limited' }))
    expect(from('2001:db8:1:3::1')).not.toThrow()
  })
})
