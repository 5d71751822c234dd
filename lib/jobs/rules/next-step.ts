import { seconds, hours } from '@/lib/core/clock'
import { AppError, type ErrorKind } from '@/lib/core/errors'

export type NextStep = { state: 'ready'; delayMs: number } | { state: 'dead' }

const first = seconds(1)
const growth = 3
const longest = hours(1)

/** Everything else says that the work itself cannot be done: trying again would end the same way. */
const worthAnotherTry: ReadonlySet<ErrorKind> = new Set<ErrorKind>(['unavailable', 'internal'])

/** What becomes of a job that failed. `attempts` counts the try that just failed. */
export function nextStep(
  error: unknown,
  { attempts, maxAttempts }: { attempts: number; maxAttempts: number },
  random: () => number = Math.random,
): NextStep {
  const kind = error instanceof AppError ? error.kind : 'internal'
  if (!worthAnotherTry.has(kind) || attempts >= maxAttempts) return { state: 'dead' }
  const asked = error instanceof AppError ? seconds(error.retryAfterSeconds ?? 0) : 0
  return { state: 'ready', delayMs: Math.max(asked, backoff(attempts, random)) }
}

/** Half of the wait is fixed: eight tries then span ten minutes at least, however the dice fall. */
export function backoff(attempts: number, random: () => number): number {
  const wait = Math.min(longest, first * growth ** (attempts - 1))
  return Math.round(wait / 2 + (wait / 2) * random())
}
