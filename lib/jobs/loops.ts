import { seconds } from '@/lib/core/clock'
import type { Report } from '@/lib/jobs/report'
import { createRest, pauseUnless } from '@/lib/jobs/rest'
import { databaseCode } from '@/lib/jobs/rules/describe-error'

type Turning = {
  /** Has to succeed once before the first turn. */
  prepare(): Promise<void>
  turn(): Promise<void>
  report: Report
  signal: AbortSignal
}

/** Two workers in each other's way: the database chose one to step back, and nothing is wrong. */
const contention = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])

/** Turn after turn until the signal. A database that is away is waited for, and spoken of once. */
export async function keepTurning({ prepare, turn, report, signal }: Turning): Promise<void> {
  const rest = createRest({ first: 100, longest: seconds(5) }, signal)
  let prepared = false
  let stalledAt: number | undefined
  while (!signal.aborted) {
    try {
      if (!prepared) await prepare()
      prepared = true
      await turn()
      if (stalledAt !== undefined)
        report({ type: 'recovered', ms: Math.round(performance.now() - stalledAt) })
      stalledAt = undefined
      rest.reset()
    } catch (error) {
      if (signal.aborted) return
      if (stalledAt === undefined && !contention.has(databaseCode(error) ?? '')) {
        stalledAt = performance.now()
        report({ type: 'stalled', error })
      }
      await rest.take()
    }
  }
}

/** Again and again until the signal, never twice at a time. A failure is left to the next time. */
export async function repeat(every: number, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pauseUnless(signal, every)
    if (signal.aborted) return
    await work().catch(() => undefined)
  }
}
