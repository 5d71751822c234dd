import { eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'
import type { Job, JobPayload } from '@/lib/core/job'
import { databaseNow } from '@/lib/jobs/database-clock'

export type NewJob = {
  job: Pick<Job, 'name' | 'queue' | 'maxAttempts'>
  payload?: JobPayload
  requestId: string
  /** While a job with this key is known, a second one is not made. */
  dedupeKey?: string
  /** Not before this moment. Left out: now. */
  runAt?: Date
}

/** Makes one job, or finds the one that holds the key already. */
export async function enqueue(db: Executor, work: NewJob): Promise<{ id: string; isNew: boolean }> {
  const row = jobRow(work)
  await insertJobs(db, [row])
  if (work.dedupeKey === undefined) return { id: row.id, isNew: true }
  const [holder] = await db.select({ id: job.id }).from(job).where(eq(job.dedupeKey, work.dedupeKey))
  const id = holder?.id ?? row.id
  return { id, isNew: id === row.id }
}

export const jobRow = ({ job: definition, payload = {}, requestId, dedupeKey, runAt }: NewJob) => ({
  id: newId(),
  queue: definition.queue,
  name: definition.name,
  payload,
  dedupeKey,
  maxAttempts: definition.maxAttempts,
  runAt: runAt ?? databaseNow,
  requestId,
})

/** Rows whose key is taken are passed over. `insert ignore` would also pass over every other fault. */
export async function insertJobs(db: Executor, rows: ReturnType<typeof jobRow>[]): Promise<void> {
  await db
    .insert(job)
    .values(rows)
    .onDuplicateKeyUpdate({ set: { updatedAt: sql`${job.updatedAt}` } })
}
