import { and, eq, lt } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import { databaseNow } from '@/lib/jobs/database-clock'
import { deadBecause } from '@/lib/jobs/settle'

const expired = and(eq(job.state, 'running'), lt(job.leaseUntil, databaseNow))

const silence =
  'The worker that ran this fell silent: killed, out of memory, or cut off. It was the last try.'

const dueAgain = { state: 'ready', leaseToken: null, leaseUntil: null } as const

/**
 * Jobs of a worker that died are due again; on their last try they are dead. Returns how many there were. The index
 * is named, for the planner likes another one, which locks every job that is running.
 */
export async function reclaimExpired(db: Executor, limit = 100): Promise<number> {
  const [any] = await db.select({ id: job.id }).from(job).where(expired).limit(1)
  if (!any) return 0
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: job.id, attempts: job.attempts, maxAttempts: job.maxAttempts })
      .from(job, { forceIndex: 'job_lease' })
      .where(expired)
      .limit(limit)
      .for('update', { skipLocked: true })
    for (const { id, attempts, maxAttempts } of rows) {
      const next = attempts >= maxAttempts ? deadBecause(silence) : dueAgain
      await tx.update(job).set(next).where(eq(job.id, id))
    }
    return rows.length
  })
}
