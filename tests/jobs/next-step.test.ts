import { describe, expect, test } from 'vitest'
import { AppError, type ErrorKind, statusOf } from '@/lib/core/errors'
import { backoff, nextStep } from '@/lib/jobs/rules/next-step'

const try1 = { attempts: 1, maxAttempts: 8 }
const low = () => 0
const high = () => 0.999_999

describe('what becomes of a job that failed', () => {
  const retried = new Set<ErrorKind>(['unavailable', 'internal'])
  const kinds = Object.keys(statusOf) as ErrorKind[]

  test.each(kinds)('an error of the kind %s', (kind) => {
    const step = nextStep(new AppError(kind, 'test.failed', 'It failed.'), try1)
    expect(step.state).toBe(retried.has(kind) ? 'ready' : 'dead')
  })

  test('an error nobody foresaw is tried again', () => {
    expect(nextStep(new TypeError('x is not a function'), try1).state).toBe('ready')
    expect(nextStep('thrown by hand', try1).state).toBe('ready')
  })

  test('the last try is the last', () => {
    const error = new Error('still down')
    expect(nextStep(error, { attempts: 7, maxAttempts: 8 }).state).toBe('ready')
    expect(nextStep(error, { attempts: 8, maxAttempts: 8 }).state).toBe('dead')
  })

  test('a service that says when to come back is not asked before', () => {
    const busy = new AppError('unavailable', 'mail.busy', 'Too many.', { retryAfterSeconds: 90 })
    expect(nextStep(busy, try1, low)).toEqual({ state: 'ready', delayMs: 90_000 })
    const soon = new AppError('unavailable', 'mail.busy', 'Too many.', { retryAfterSeconds: 1 })
    expect(nextStep(soon, { attempts: 5, maxAttempts: 8 }, low)).toEqual({ state: 'ready', delayMs: 40_500 })
  })
})

describe('backoff', () => {
  test.each([
    [1, 500, 1_000],
    [2, 1_500, 3_000],
    [3, 4_500, 9_000],
    [4, 13_500, 27_000],
    [7, 364_500, 729_000],
    [9, 1_800_000, 3_600_000],
    [40, 1_800_000, 3_600_000],
  ])('after try %i it waits from %i to %i ms', (attempts, least, most) => {
    expect(backoff(attempts, low)).toBe(least)
    expect(backoff(attempts, high)).toBeCloseTo(most, -1)
  })

  test('eight tries outlast an outage of nine minutes, whatever the dice say', () => {
    const total = [1, 2, 3, 4, 5, 6, 7].reduce((sum, attempts) => sum + backoff(attempts, low), 0)
    expect(total).toBeGreaterThan(9 * 60_000)
  })
})
