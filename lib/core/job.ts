import type { z } from 'zod'
import type { Operation } from '@/lib/core/operation'

/** What an event carried, or nothing for a job that runs by the clock. */
export type JobPayload = Record<string, unknown>

/** A verb that runs later, in a worker. A verb that only reads has nothing to do there. */
export type JobOperation = Operation<'write'> | Operation<'steps'>

/** Which verb answers which event, or runs how often. Domains declare theirs in `jobs.ts`. */
export type Job = {
  readonly name: string
  readonly operation: JobOperation
  /** Events that make one of these each. */
  readonly on: readonly string[]
  /** Milliseconds between two turns. A turn is skipped while the one before it is not done. */
  readonly every: number | null
  readonly queue: string
  readonly maxAttempts: number
  /** How long a worker may be silent before another takes over. Longer only for work that blocks the process. */
  readonly leaseMs: number
  readonly input: (payload: JobPayload) => unknown
}

type Options<Op extends JobOperation> = {
  on?: string | readonly string[]
  every?: number
  queue?: string
  maxAttempts?: number
  leaseMs?: number
  /** The input of the verb, out of what the event carried. Left out where the two are the same. */
  input?: (payload: JobPayload) => z.input<Op['input']>
}

export const defaultQueue = 'default'
export const defaultLeaseMs = 30_000

const namePattern = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/

export function defineJob<Op extends JobOperation>(
  name: string,
  operation: Op,
  options: Options<Op> = {},
): Job {
  const { on = [], every, queue = defaultQueue, maxAttempts = 8, leaseMs = defaultLeaseMs } = options
  if (!namePattern.test(name) || name.length > 100)
    throw new RangeError(`Job "${name}": name it like newsletter.send-confirmation, in at most 100 letters.`)
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw new RangeError(`Job "${name}": maxAttempts is ${maxAttempts}, but it is tried once at least.`)
  if (leaseMs < 1000)
    throw new RangeError(`Job "${name}": a lease of ${leaseMs} ms would run out in a hiccup.`)
  if (every !== undefined && every < 1000)
    throw new RangeError(`Job "${name}": every ${every} ms is busy work. Use a second or more.`)
  return {
    name,
    operation,
    on: typeof on === 'string' ? [on] : on,
    every: every ?? null,
    queue,
    maxAttempts,
    leaseMs,
    input: options.input ?? ((payload) => payload),
  }
}
