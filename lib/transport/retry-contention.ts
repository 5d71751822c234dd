import { setTimeout as pause } from 'node:timers/promises'
import { isContention } from '@/db/error-codes'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/transport/log'

const maxTries = 5

/**
 * Less than one wait for a lock (ten seconds, `db/client.ts`): who has waited that long is told, not made to wait again.
 * So the whole takes no longer than this and one last try.
 */
const patience = 8_000

/** Runs a whole transaction again when it had to give way to others: each wait longer and at random, and not for long. */
export async function retryContention<T>(
  transaction: () => Promise<T>,
  now: () => number = () => performance.now(),
): Promise<T> {
  const began = now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      if (!isContention(error)) throw error
      if (attempt >= maxTries || now() - began >= patience) throw busy(error, attempt)
      await pause(Math.random() * 10 * 2 ** attempt)
    }
  }
}

function busy(cause: unknown, tries: number): AppError {
  // A refusal that is foreseen is noted by no door; one that comes often is a transaction that takes too long.
  log.warn({ err: cause, tries }, 'gave way to other transactions')
  return new AppError(
    'unavailable',
    'write.busy',
    'This is being changed by someone else right now. Try again in a few seconds.',
    { retryAfterSeconds: 5, cause },
  )
}
