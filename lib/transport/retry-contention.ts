import { setTimeout as pause } from 'node:timers/promises'
import { isContention } from '@/db/error-codes'

const maxTries = 5

/** Runs a whole transaction again after contention: at most five times, each wait longer and at random. */
export async function retryContention<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt >= maxTries || !isContention(error)) throw error
      await pause(Math.random() * 10 * 2 ** attempt)
    }
  }
}
