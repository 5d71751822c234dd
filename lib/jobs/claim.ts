import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'
import type { JobPayload } from '@/lib/core/job'
import { databaseNow, fromNow } from '@/lib/jobs/database-clock'

/** A job that this worker holds until its lease runs out. The token proves it in every later statement. */
export type ClaimedJob = {
  id: string
  queue: string
  name: string
  payload: JobPayload
  requestId: string
  /** Which try this is, beginning with 1. */
  attempts: number
  maxAttempts: number
  leaseToken: string
  leaseMs: number
  dueAt: Date
}

export type ClaimOptions = { queue: string; limit: number; leaseMs(name: string): number }

/**
 * Takes due jobs, oldest first. Workers pass over rows that another is just taking, so they never wait for each
 * other. The index is named, for without it the planner of a young table sorts, and locks more than it takes.
 */
export async function claim(db: Executor, { queue, limit, leaseMs }: ClaimOptions): Promise<ClaimedJob[]> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({
        id: job.id,
        queue: job.queue,
        name: job.name,
        payload: job.payload,
        requestId: job.requestId,
        attempts: job.attempts,
        maxAttempts: job.maxAttempts,
        dueAt: job.runAt,
      })
      .from(job, { forceIndex: 'job_claim' })
      .where(and(eq(job.queue, queue), eq(job.state, 'ready'), lte(job.runAt, databaseNow)))
      .orderBy(asc(job.runAt), asc(job.id))
      .limit(limit)
      .for('update', { skipLocked: true })
    const leaseToken = newId()
    const claimed = rows.map((row) => ({
      ...row,
      payload: row.payload as JobPayload,
      attempts: row.attempts + 1,
      leaseToken,
      leaseMs: leaseMs(row.name),
    }))
    for (const [lease, group] of Map.groupBy(claimed, (one) => one.leaseMs)) {
      const ids = group.map(({ id }) => id)
      // The key is named: in a small table a list of ids is found by a scan, which waits for the rows of others.
      await tx.execute(sql`
        update ${job} force index (primary)
        set state = 'running', attempts = attempts + 1, updated_at = ${databaseNow},
          lease_token = ${sql.param(leaseToken, job.leaseToken)}, lease_until = ${fromNow(lease)}
        where ${inArray(job.id, ids)}`)
    }
    return claimed
  })
}
