import { hostname } from 'node:os'
import { eq, lt } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { worker } from '@/db/schema/jobs'
import { minutes, seconds } from '@/lib/core/clock'
import { databaseNow, fromNow } from '@/lib/jobs/database-clock'

export const heartbeatEvery = seconds(15)
/** Three beats missed: whoever counts workers counts this one no more. */
export const aliveFor = seconds(45)
const forgottenAfter = minutes(5)

/** A sign of life. It also clears away those who gave none for long: they were killed. */
export async function beat(db: Executor, id: string): Promise<void> {
  await db
    .insert(worker)
    .values({ id, host: hostname(), pid: process.pid, startedAt: databaseNow, heartbeatAt: databaseNow })
    .onDuplicateKeyUpdate({ set: { heartbeatAt: databaseNow } })
  await db.delete(worker).where(lt(worker.heartbeatAt, fromNow(-forgottenAfter)))
}

export async function leave(db: Executor, id: string): Promise<void> {
  await db.delete(worker).where(eq(worker.id, id))
}
