import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { schedule } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'
import type { Job } from '@/lib/core/job'
import { databaseNow, fromNow } from '@/lib/jobs/database-clock'
import { enqueue } from '@/lib/jobs/enqueue'
import { nextTurn } from '@/lib/jobs/rules/next-turn'

/** Jobs that run by the clock. */
export type ScheduledJob = Job & { readonly every: number }

export const scheduled = (jobs: readonly Job[]): ScheduledJob[] =>
  jobs.filter((job): job is ScheduledJob => job.every !== null)

/** A new schedule has its first turn one interval from now; one that runs more often than before is pulled in. */
export async function plantSchedules(db: Executor, jobs: readonly ScheduledJob[]): Promise<void> {
  for (const job of jobs) {
    const first = fromNow(job.every)
    await db
      .insert(schedule)
      .values({ name: job.name, nextRunAt: first })
      .onDuplicateKeyUpdate({ set: { nextRunAt: sql`least(${schedule.nextRunAt}, ${first})` } })
  }
}

/** Makes the jobs of the schedules that are due. With any number of workers, each turn is taken by one of them. */
export async function runDueSchedules(db: Executor, jobs: readonly ScheduledJob[]): Promise<number> {
  if (jobs.length === 0) return 0
  const names = jobs.map((job) => job.name)
  const due = await db
    .select({
      name: schedule.name,
      at: schedule.nextRunAt,
      now: sql`${databaseNow}`.mapWith(schedule.nextRunAt),
    })
    .from(schedule)
    .where(and(inArray(schedule.name, names), lte(schedule.nextRunAt, databaseNow)))
  let taken = 0
  for (const turn of due) {
    const job = jobs.find((one) => one.name === turn.name)
    if (job && (await takeTurn(db, job, turn))) taken++
  }
  return taken
}

const takeTurn = (db: Executor, job: ScheduledJob, { at, now }: { at: Date; now: Date }): Promise<boolean> =>
  db.transaction(async (tx) => {
    const [moved] = await tx
      .update(schedule)
      .set({ nextRunAt: nextTurn(at, job.every, now), lastRunAt: databaseNow })
      .where(and(eq(schedule.name, job.name), eq(schedule.nextRunAt, at)))
    if (moved.affectedRows === 0) return false
    // One key for all turns: while the turn before is waiting or running, this one is passed over.
    await enqueue(tx, { job, requestId: newId(), dedupeKey: `schedule:${job.name}` })
    return true
  })
