import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import { databaseNow } from '@/lib/jobs/database-clock'
import { deadBecause } from '@/lib/jobs/settle'

const expired = and(eq(job.state, 'running'), lt(job.leaseUntil, databaseNow))

const silence =
  'The worker that ran this fell silent: killed, out of memory, or cut off. It was the last try.'

/** Jobs of a worker that died are due again; on their last try they are dead. Returns how many there were. */
export async function reclaimExpired(db: Executor, limit = 100): Promise<number> {
  const [any] = await db.select({ id: job.id }).from(job).where(expired).limit(1)
  if (!any) return 0
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: job.id, attempts: job.attempts, maxAttempts: job.maxAttempts })
      .from(job)
      .where(expired)
      .limit(limit)
      .for('update', { skipLocked: true })
    const spent = rows.filter((row) => row.attempts >= row.maxAttempts).map((row) => row.id)
    const rest = rows.filter((row) => row.attempts < row.maxAttempts).map((row) => row.id)
    if (spent.length > 0) await tx.update(job).set(deadBecause(silence)).where(inArray(job.id, spent))
    if (rest.length > 0) {
      await tx
        .update(job)
        .set({ state: 'ready', leaseToken: null, leaseUntil: null })
        .where(inArray(job.id, rest))
    }
    return rows.length
  })
}
