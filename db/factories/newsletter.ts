import type { Executor } from '@/db/client'
import { nextMark } from '@/db/factories/marks'
import { subscriber } from '@/db/schema/newsletter'
import { newId } from '@/lib/core/ids'

type NewSubscriber = typeof subscriber.$inferInsert

/** A confirmed reader of the newsletter. */
export async function makeSubscriber(db: Executor, overrides: Partial<NewSubscriber> = {}) {
  const at = new Date()
  const row = {
    id: newId(),
    email: `reader-${nextMark()}@example.com`,
    state: 'confirmed',
    source: 'home',
    language: 'en-US',
    confirmVersion: 1,
    confirmSentAt: at,
    confirmedAt: at,
    ...overrides,
  } satisfies NewSubscriber
  await db.insert(subscriber).values(row)
  return row
}
