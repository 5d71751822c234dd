import { and, count, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { newestFirst, olderThan } from '@/db/keyset'
import { subscriber } from '@/db/schema/newsletter'
import { type Page, pageOf, readMomentCursor } from '@/lib/core/paging'

/** Everybody who asked for the letter and has not left. */
export async function countSubscribers(db: Executor): Promise<number> {
  const [row] = await db
    .select({ subscribers: count() })
    .from(subscriber)
    .where(inArray(subscriber.state, ['pending', 'confirmed']))
  return row?.subscribers ?? 0
}

export async function findSubscriber(db: Executor, id: string) {
  const [row] = await db
    .select({
      id: subscriber.id,
      email: subscriber.email,
      state: subscriber.state,
      confirmVersion: subscriber.confirmVersion,
    })
    .from(subscriber)
    .where(eq(subscriber.id, id))
  return row ?? null
}

const columns = {
  id: subscriber.id,
  email: subscriber.email,
  state: subscriber.state,
  source: subscriber.source,
  createdAt: subscriber.createdAt,
  confirmedAt: subscriber.confirmedAt,
  unsubscribedAt: subscriber.unsubscribedAt,
}
type Row = Pick<typeof subscriber.$inferSelect, keyof typeof columns>

/** Newest first. */
export async function listSubscribers(
  db: Executor,
  { state, after, size }: { state?: Row['state']; after?: string; size: number },
): Promise<Page<Row>> {
  const rows = await db
    .select(columns)
    .from(subscriber)
    .where(
      and(
        state === undefined ? undefined : eq(subscriber.state, state),
        after === undefined
          ? undefined
          : olderThan(subscriber.createdAt, subscriber.id, readMomentCursor(after)),
      ),
    )
    .orderBy(...newestFirst(subscriber.createdAt, subscriber.id))
    .limit(size + 1)
  return pageOf(
    rows,
    size,
    (row) => [row.createdAt.getTime(), row.id],
    (row) => row,
  )
}
