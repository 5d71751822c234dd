import type { Database } from '@/db/client'
import { ringBell } from '@/lib/jobs/bell'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { LeaseLost, extendLeases, giveBack } from '@/lib/jobs/lease'
import { pauseUnless } from '@/lib/jobs/rest'
import type { Report } from '@/lib/jobs/report'
import { nextStep } from '@/lib/jobs/rules/next-step'
import { fail } from '@/lib/jobs/settle'

export type RunningJobs = ReturnType<typeof createRunningJobs>

/** Does the work, and marks it done in the database (`finish`), in one commit with its effect where it can. */
export type Handle = (job: ClaimedJob) => Promise<void>

/** The jobs that one runner works on at the moment. */
export function createRunningJobs(db: Database, handle: Handle, report: Report) {
  const running = new Set<ClaimedJob>()
  let change = Promise.withResolvers<void>()

  async function run(job: ClaimedJob): Promise<void> {
    const startedAt = performance.now()
    const ms = () => Math.round(performance.now() - startedAt)
    try {
      await handle(job)
      report({ type: 'done', job, ms: ms() })
    } catch (error) {
      await settleFailure(db, job, error, ms(), report)
    } finally {
      running.delete(job)
      change.resolve()
      change = Promise.withResolvers<void>()
    }
  }

  return {
    count: () => running.size,
    start(job: ClaimedJob): void {
      running.add(job)
      void run(job)
    },
    /** Resolves when one of them ends. */
    change: (): Promise<void> => change.promise,
    /** Resolves when the last of them has ended, or after so long. */
    async allDone(patienceMs: number): Promise<void> {
      const patience = new AbortController()
      const timeUp = pauseUnless(patience.signal, patienceMs).then(() => patience.abort())
      while (running.size > 0 && !patience.signal.aborted) await Promise.race([change.promise, timeUp])
      patience.abort()
    },
    extend: (): Promise<void> => extendLeases(db.$primary, [...running]),
    giveBack: (): Promise<void> => giveBack(db.$primary, [...running]),
  }
}

async function settleFailure(db: Database, job: ClaimedJob, error: unknown, ms: number, report: Report) {
  if (error instanceof LeaseLost) return report({ type: 'lost', job, ms, error })
  const step = nextStep(error, job)
  try {
    const written = await fail(db.$primary, job, step, error)
    if (!written) return report({ type: 'lost', job, ms, error })
  } catch (fault) {
    // The database is gone: the lease runs out by itself, and then the job is tried again.
    return report({
      type: 'lost',
      job,
      ms,
      error: new AggregateError([error, fault], 'The failure could not be noted.'),
    })
  }
  if (step.state === 'dead') return report({ type: 'dead', job, ms, error })
  report({ type: 'retry', job, ms, error, delayMs: step.delayMs })
  // Workers that sleep already do not know of the new due time.
  await ringBell(db)
}
