import { type SQL, and, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { fromNow } from '@/lib/jobs/database-clock'

/** Another worker has the job by now. Thrown inside a commit it takes the effect of the job back with it. */
export class LeaseLost extends Error {
  constructor(lost: Pick<ClaimedJob, 'id' | 'name'>) {
    super(`The lease of job ${lost.name} ${lost.id} was lost before it was done: the try does not count.`)
    this.name = 'LeaseLost'
  }
}

/** The guard of every statement about a job that is running: it is still ours. */
export const held = ({ id, leaseToken }: Pick<ClaimedJob, 'id' | 'leaseToken'>): SQL | undefined =>
  and(eq(job.id, id), eq(job.leaseToken, leaseToken), eq(job.state, 'running'))

/** For work in steps: every commit proves that the job is still ours, and buys time for the next step. */
export async function holdLease(db: Executor, claimed: ClaimedJob): Promise<void> {
  const [result] = await db
    .update(job)
    .set({ leaseUntil: fromNow(claimed.leaseMs) })
    .where(held(claimed))
  if (result.affectedRows === 0) throw new LeaseLost(claimed)
}

/** For jobs that take long: called while they run. */
export async function extendLeases(db: Executor, running: readonly ClaimedJob[]): Promise<void> {
  for (const claimed of running) {
    await db
      .update(job)
      .set({ leaseUntil: fromNow(claimed.leaseMs) })
      .where(held(claimed))
  }
}

/** At shutdown: the next worker takes them at once, and the try that was cut short does not count. */
export async function giveBack(db: Executor, running: readonly ClaimedJob[]): Promise<void> {
  for (const claimed of running) {
    await db
      .update(job)
      .set({ state: 'ready', attempts: claimed.attempts - 1, leaseToken: null, leaseUntil: null })
      .where(held(claimed))
  }
}
