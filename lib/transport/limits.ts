import { AppError } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { networkOf } from '@/lib/transport/edge/client-address'
import { metrics } from '@/lib/transport/metrics'

type Limit = { max: number; seconds: number }

/** Every limit of the house: how often, in how many seconds, per key. `LIMITS='name=max/seconds,…'` changes rows. */
export const defaultLimits = {
  /** Any call of the API, per address. */
  'api.address': { max: 600, seconds: 60 },
  /** Any form sent, per address. */
  'form.address': { max: 120, seconds: 60 },
  /** Signing up for the newsletter, per address: an office shares one, a script does not get far. */
  'newsletter.address': { max: 60, seconds: 600 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof defaultLimits

export function readLimits(text: string): Record<LimitName, Limit> {
  const limits: Record<string, Limit> = { ...defaultLimits }
  for (const row of text.split(',').filter(Boolean)) {
    const [name = '', max, seconds] = row.split(/[=/]/)
    if (!Object.hasOwn(defaultLimits, name))
      throw new Error(
        `LIMITS: there is no limit “${name}”. There are: ${Object.keys(defaultLimits).join(', ')}.`,
      )
    if (!(Number(seconds) > 0))
      throw new Error(`LIMITS: ${row} allows without end. Count over 1 second or more.`)
    limits[name] = { max: Number(max), seconds: Number(seconds) }
  }
  return limits
}

export const limitsInForce = (): Record<LimitName, Limit> => readLimits(env.LIMITS)

const maxKeys = 50_000

/**
 * A steady rate with a burst of `max` (GCRA): one number per key, no windows that open at the full minute.
 * Counts are of this process; behind N instances a limit is at most N times its row.
 */
export function createLimiter(limits: Record<LimitName, Limit>, now: () => number) {
  const nextFree = new Map<string, number>()
  return function take(name: LimitName, key: string): { allowed: boolean; retryAfterSeconds: number } {
    const { max, seconds } = limits[name]
    // None at all: there is no moment to come back at, so the whole window is said.
    if (max === 0) return { allowed: false, retryAfterSeconds: seconds }
    const at = now()
    const interval = (seconds * 1000) / max
    const slot = `${name}:${key}`
    const free = Math.max(nextFree.get(slot) ?? 0, at)
    if (free - at > interval * (max - 1) + 0.5) {
      const wait = free - at - interval * (max - 1)
      return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) }
    }
    nextFree.delete(slot)
    nextFree.set(slot, free + interval)
    // Oldest first: what is forgotten early was used long ago.
    if (nextFree.size > maxKeys) nextFree.delete(nextFree.keys().next().value!)
    return { allowed: true, retryAfterSeconds: 0 }
  }
}

const key = Symbol.for('trellis.limiter')
type Shared = { [key]?: ReturnType<typeof createLimiter> }

/** Takes one from a limit of a client's address, or refuses with how long to wait. */
export function takeFrom(name: LimitName, address: string): void {
  const take = ((globalThis as Shared)[key] ??= createLimiter(limitsInForce(), Date.now))
  const { allowed, retryAfterSeconds } = take(name, networkOf(address))
  if (allowed) return
  metrics().refused.inc({ reason: `limit ${name}` })
  throw new AppError(
    'limited',
    'limit.reached',
    `That was a little too often. Try again in ${readableWait(retryAfterSeconds)}.`,
    { retryAfterSeconds },
  )
}

const readableWait = (seconds: number): string =>
  seconds === 1 ? 'a second' : seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
