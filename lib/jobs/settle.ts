import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { databaseNow, fromNow } from '@/lib/jobs/database-clock'
import { LeaseLost, held } from '@/lib/jobs/lease'
import { describeError } from '@/lib/jobs/rules/describe-error'
import type { NextStep } from '@/lib/jobs/rules/next-step'

const noLease = { leaseToken: null, leaseUntil: null }

/** A schedule's key says 'a turn of this is under way': it is free again once the turn is over, well or ill. */
const keyAfterwards: SQL = sql`if(${job.dedupeKey} like 'schedule:%', null, ${job.dedupeKey})`

export const deadBecause = (lastError: string) =>
  ({ ...noLease, state: 'dead', lastError, finishedAt: databaseNow, dedupeKey: keyAfterwards }) as const

/** Done, if the job is still ours. As the last statement of the job's own commit: effect and mark, or neither. */
export async function finish(db: Executor, claimed: ClaimedJob): Promise<void> {
  const [result] = await db
    .update(job)
    .set({
      ...noLease,
      state: 'done',
      lastError: null,
      finishedAt: databaseNow,
      dedupeKey: keyAfterwards,
    })
    .where(held(claimed))
  if (result.affectedRows === 0) throw new LeaseLost(claimed)
}

/** Due again later, or dead. False when the job was no longer ours, and nothing was written. */
export async function fail(
  db: Executor,
  claimed: ClaimedJob,
  step: NextStep,
  error: unknown,
): Promise<boolean> {
  const lastError = describeError(error)
  const [result] = await db
    .update(job)
    .set(
      step.state === 'dead'
        ? deadBecause(lastError)
        : { ...noLease, state: 'ready', lastError, runAt: fromNow(step.delayMs) },
    )
    .where(held(claimed))
  return result.affectedRows > 0
}
