import { sql } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { cacheChange, job, outboxEvent } from '@/db/schema/jobs'
import type { StepContext, WriteContext } from '@/lib/core/context'
import { newId } from '@/lib/core/ids'
import { defineJob, type Job } from '@/lib/core/job'
import { operation, steppedOperation } from '@/lib/core/operation'
import { type ClaimedJob, claim } from '@/lib/jobs/claim'
import type { RunnerReport } from '@/lib/jobs/report'
import { type RunnerOptions, startRunner } from '@/lib/jobs/runner'
import { runJob } from '@/lib/transport/job'
import { testDatabase } from '@/tests/setup/database'
import { testHouse } from '@/tests/jobs/test-house'

const input = z.object({ n: z.int().default(0) })
type Input = z.output<typeof input>
const parts = { name: 'test.work', summary: 'Work of a test.', input, output: z.object({}) }

/** The effect of a job, written in its own commit: as many rows as times it took effect. */
export const leaveMark = (ctx: WriteContext, n: number): void => ctx.changed(`mark:${n}`)

export async function marks(db: Database): Promise<number[]> {
  const rows = await db.$primary.select({ tag: cacheChange.tag }).from(cacheChange).orderBy(cacheChange.id)
  return rows.map(({ tag }) => Number(tag.slice('mark:'.length))).toSorted((a, b) => a - b)
}

export const inOneCommit = (
  run: (ctx: WriteContext, input: Input) => Promise<void> | void = (ctx, { n }) => leaveMark(ctx, n),
) =>
  operation({
    ...parts,
    async run(ctx, given) {
      await run(ctx, given)
      return {}
    },
  })

export const inSteps = (run: (ctx: StepContext, input: Input) => Promise<void>) =>
  steppedOperation({
    ...parts,
    async run(ctx, given) {
      await run(ctx, given)
      return {}
    },
  })

export const workDue = 'test.work-due'
export const workJob = defineJob('test.work', inOneCommit(), { on: workDue })

export const publish = (db: Database, count: number, name = workDue) =>
  db
    .insert(outboxEvent)
    .values(Array.from({ length: count }, (_, n) => ({ name, payload: { n }, requestId: newId() })))

export const claimAll = (db: Database, limit = 100): Promise<ClaimedJob[]> =>
  claim(db.$primary, { queue: 'default', limit, leaseMs: () => 30_000 })

export const jobRows = (db: Database) => db.$primary.select().from(job).orderBy(job.id)

/** As if so much time had gone by for every job: the queue knows no clock but the database's. */
export const letTimePass = (db: Database, milliseconds: number) => {
  const earlier = sql`interval ${milliseconds * 1000} microsecond`
  return db.update(job).set({
    runAt: sql`${job.runAt} - ${earlier}`,
    leaseUntil: sql`${job.leaseUntil} - ${earlier}`,
    updatedAt: sql`${job.updatedAt} - ${earlier}`,
  })
}

/** A runner on the test's database, gone when the test is over. */
export function runner(jobs: readonly Job[], options: Partial<RunnerOptions> = {}) {
  const { db, url } = testDatabase()
  const reports: RunnerReport[] = []
  const running = startRunner({
    db,
    url,
    jobs,
    handle: (claimed) => runJob(claimed, jobs, testHouse(db)),
    report: (report) => void reports.push(report),
    ...options,
  })
  onTestFinished(() => running.stop(0))
  return {
    ...running,
    reports,
    saw: (type: RunnerReport['type']) => reports.filter((one) => one.type === type),
  }
}
