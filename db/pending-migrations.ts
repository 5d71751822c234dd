import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import journal from '@/db/migrations/meta/_journal.json'

let upToDate = false

/**
 * How many migrations this code knows and the database has not had. The journal is imported, not read from disk: a build answers
 * for the schema it was built with. Zero is remembered, since a schema never goes back under a running process.
 */
export async function pendingMigrations(db: Executor): Promise<number> {
  if (upToDate) return 0
  const applied = await lastApplied(db)
  const pending = journal.entries.filter((entry) => entry.when > applied).length
  upToDate = pending === 0
  return pending
}

async function lastApplied(db: Executor): Promise<number> {
  const [present] = await db
    .select({ tables: sql`count(*)`.mapWith(Number) })
    .from(sql`information_schema.tables`)
    .where(sql`table_schema = database() and table_name = '__drizzle_migrations'`)
  if (present?.tables !== 1) return 0
  const [last] = await db.select({ at: sql`max(created_at)`.mapWith(Number) }).from(sql`__drizzle_migrations`)
  return last?.at ?? 0
}
