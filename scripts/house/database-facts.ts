import { eq, max } from 'drizzle-orm'
import { createDatabase, type Executor } from '@/db/client'
import { houseFact } from '@/db/schema/house'
import { cacheChange } from '@/db/schema/jobs'
import { isEmptyOfPeople } from '@/db/seed/seed'

/** What the commands ask of a migrated database. */

export const findDemoFacts = (url: string): Promise<{ seeded: boolean; empty: boolean }> =>
  ask(url, async (db) => {
    const facts = await db.select().from(houseFact).where(eq(houseFact.name, 'demo_seeded_at'))
    return { seeded: facts.length > 0, empty: await isEmptyOfPeople(db) }
  })

export const findCacheChangeCursor = (url: string): Promise<number> =>
  ask(url, async (db) => {
    const [row] = await db.select({ last: max(cacheChange.id) }).from(cacheChange)
    return row?.last ?? 0
  })

async function ask<Answer>(url: string, question: (db: Executor) => Promise<Answer>): Promise<Answer> {
  const handle = createDatabase({ url, connectionLimit: 1 })
  try {
    return await question(handle.db)
  } finally {
    await handle.close()
  }
}
