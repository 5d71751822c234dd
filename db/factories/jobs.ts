import type { Executor } from '@/db/client'
import { job } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'

type NewJob = typeof job.$inferInsert

/** A job that is due now and has not been tried. */
export async function makeJob(db: Executor, overrides: Partial<NewJob> = {}) {
  const row = {
    id: newId(),
    queue: 'default',
    name: 'test.nothing',
    payload: {},
    maxAttempts: 5,
    runAt: new Date(),
    requestId: 'factory',
    ...overrides,
  } satisfies NewJob
  await db.insert(job).values(row)
  return row
}
