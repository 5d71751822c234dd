import { auditEntry } from '@/db/schema/audit'
import { cacheChange, outboxEvent } from '@/db/schema/jobs'
import { testDatabase } from '@/tests/setup/database'

/** What other connections can see of what verbs said. */
export async function ledgerRows() {
  const { db } = testDatabase()
  const [events, audits, changes] = await Promise.all([
    db.$primary.select().from(outboxEvent).orderBy(outboxEvent.id),
    db.$primary.select().from(auditEntry).orderBy(auditEntry.id),
    db.$primary.select().from(cacheChange).orderBy(cacheChange.id),
  ])
  return { events, audits, tags: changes.map(({ tag }) => tag) }
}

export const nothing = { events: [], audits: [], tags: [] }
