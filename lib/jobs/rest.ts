import { setTimeout as pause } from 'node:timers/promises'

/** Ends early, and without a fault, when the signal says so. */
export const pauseUnless = (signal: AbortSignal, milliseconds: number): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined)

/** A pause that grows each time it is taken, until things change for the better. */
export function createRest({ first, longest }: { first: number; longest: number }, signal: AbortSignal) {
  let next = first
  return {
    async take(): Promise<void> {
      const wait = next * (0.5 + Math.random() / 2)
      next = Math.min(longest, next * 2)
      await pauseUnless(signal, wait)
    },
    reset(): void {
      next = first
    },
  }
}
