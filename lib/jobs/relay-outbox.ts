import { asc, eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { outboxEvent } from '@/db/schema/jobs'
import type { Job } from '@/lib/core/job'
import { insertJobs, jobRow } from '@/lib/jobs/enqueue'

/**
 * Turns events into jobs, one for each job that answers the event, and deletes them in the same commit: an event
 * becomes its jobs once, whoever does it. Returns how many events there were.
 */
export async function relayOutbox(db: Executor, jobs: readonly Job[], limit = 100): Promise<number> {
  const [any] = await db.select({ id: outboxEvent.id }).from(outboxEvent).limit(1)
  if (!any) return 0
  return db.transaction(async (tx) => {
    const events = await tx
      .select()
      .from(outboxEvent)
      .orderBy(asc(outboxEvent.id))
      .limit(limit)
      .for('update', { skipLocked: true })
    if (events.length === 0) return 0
    const rows = events.flatMap((event) =>
      jobs
        .filter((job) => job.on.includes(event.name))
        .map((job) =>
          jobRow({
            job,
            payload: event.payload,
            requestId: event.requestId,
            dedupeKey: `event:${event.id}:${job.name}`,
          }),
        ),
    )
    if (rows.length > 0) await insertJobs(tx, rows)
    // Row by row: in a small table a list of ids is found by a scan, which waits for the rows of others.
    for (const { id } of events) await tx.delete(outboxEvent).where(eq(outboxEvent.id, id))
    return events.length
  })
}
