import { and, count, desc, eq, gte, lt, min, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job, outboxEvent, worker } from '@/db/schema/jobs'
import { hours } from '@/lib/core/clock'
import { showId } from '@/lib/core/ids'
import { type Page, pageOf, readCursor } from '@/lib/core/paging'
import { databaseNow, fromNow } from '@/lib/jobs/database-clock'
import type { DeadJobView } from '@/lib/jobs/views'
import { aliveFor } from '@/lib/jobs/workers'

export const jobIdPrefix = 'job'

/** The latest deaths first. */
export async function listDeadJobs(
  db: Executor,
  { after, size }: { after?: string; size: number },
): Promise<Page<DeadJobView>> {
  const [diedAt, id] = after === undefined ? [] : readCursor(after, 2)
  const last = diedAt === undefined ? undefined : { diedAt: new Date(Number(diedAt)), id: String(id) }
  const rows = await db
    .select({
      id: job.id,
      name: job.name,
      queue: job.queue,
      attempts: job.attempts,
      lastError: job.lastError,
      requestId: job.requestId,
      createdAt: job.createdAt,
      diedAt: job.updatedAt,
    })
    .from(job)
    .where(and(eq(job.state, 'dead'), last && beyond(last)))
    .orderBy(desc(job.updatedAt), desc(job.id))
    .limit(size + 1)
  return pageOf(
    rows,
    size,
    (row) => [row.diedAt.getTime(), row.id],
    (row) => ({ ...row, id: showId(jobIdPrefix, row.id), lastError: row.lastError ?? '' }),
  )
}

const beyond = ({ diedAt, id }: { diedAt: Date; id: string }) =>
  or(lt(job.updatedAt, diedAt), and(eq(job.updatedAt, diedAt), lt(job.id, id)))

export type JobFigures = {
  ready: number
  running: number
  dead: number
  doneLastHour: number
  /** How long the oldest due job has been waiting; 0 when none is. */
  oldestReadySeconds: number
  outbox: number
  workers: number
}

/** For the metrics: each of these is answered from an index. */
export async function jobFigures(db: Executor): Promise<JobFigures> {
  const inState = (state: 'ready' | 'running' | 'dead') =>
    db.select({ n: count() }).from(job).where(eq(job.state, state))
  const [ready, running, dead, done, waiting, outbox, workers] = await Promise.all([
    inState('ready'),
    inState('running'),
    inState('dead'),
    db
      .select({ n: count() })
      .from(job)
      .where(and(eq(job.state, 'done'), gte(job.updatedAt, fromNow(-hours(1))))),
    db
      .select({ n: sql`timestampdiff(second, ${min(job.runAt)}, ${databaseNow})`.mapWith(Number) })
      .from(job, { forceIndex: 'job_claim' })
      .where(eq(job.state, 'ready'))
      .groupBy(job.queue),
    db.select({ n: count() }).from(outboxEvent),
    db
      .select({ n: count() })
      .from(worker)
      .where(gte(worker.heartbeatAt, fromNow(-aliveFor))),
  ])
  return {
    ready: only(ready),
    running: only(running),
    dead: only(dead),
    doneLastHour: only(done),
    oldestReadySeconds: Math.max(0, ...waiting.map(({ n }) => n)),
    outbox: only(outbox),
    workers: only(workers),
  }
}

const only = ([row]: { n: number }[]): number => row?.n ?? 0
