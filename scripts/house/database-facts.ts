import { eq, max } from 'drizzle-orm'
import type { RowDataPacket } from 'mysql2/promise'
import { journalTable, listTables, madeTables, progressTable, readMigrations } from '@/db/apply-migrations'
import { createDatabase, type Executor } from '@/db/client'
import { parseDatabaseUrl } from '@/db/database-url'
import { openConnection, openOrCreateDatabase } from '@/db/open-connection'
import { user } from '@/db/schema/accounts/people'
import { houseFact } from '@/db/schema/house'
import { cacheChange } from '@/db/schema/jobs'
import { isEmptyOfPeople } from '@/db/seed/seed'
import { assertSupportedServer } from '@/db/server-version'

/** Makes the database if it is missing, and says what kind of server holds it. */
export async function reachDatabase(url: string): Promise<string> {
  await assertSupportedServer(parseDatabaseUrl(url))
  const connection = await openOrCreateDatabase(url)
  try {
    const [[row]] = await connection.query<RowDataPacket[]>('select version() as version')
    const version = String(row?.version)
    return `${/mariadb/i.test(version) ? 'MariaDB' : 'MySQL'} ${version.replace(/-.*/, '')}`
  } finally {
    await connection.end()
  }
}

/** The rest is asked of a migrated database. Tables that Trellis did not make are somebody's, whatever is in them. */
export async function findDemoFacts(url: string): Promise<{ seeded: boolean; empty: boolean }> {
  const alone = !(await holdsOtherTables(url))
  return ask(url, async (db) => {
    const facts = await db.select().from(houseFact).where(eq(houseFact.name, 'demo_seeded_at'))
    return { seeded: facts.length > 0, empty: alone && (await isEmptyOfPeople(db)) }
  })
}

export const findHasSuperuser = (url: string): Promise<boolean> =>
  ask(url, async (db) => {
    const found = await db.select({ id: user.id }).from(user).where(eq(user.role, 'superuser')).limit(1)
    return found.length > 0
  })

export const findCacheChangeCursor = (url: string): Promise<number> =>
  ask(url, async (db) => {
    const [row] = await db.select({ last: max(cacheChange.id) }).from(cacheChange)
    return row?.last ?? 0
  })

async function holdsOtherTables(url: string): Promise<boolean> {
  const ours = new Set([...madeTables(readMigrations()), journalTable, progressTable])
  const connection = await openConnection(url)
  try {
    return (await listTables(connection)).some((table) => !ours.has(table))
  } finally {
    await connection.end()
  }
}

async function ask<Answer>(url: string, question: (db: Executor) => Promise<Answer>): Promise<Answer> {
  const handle = createDatabase({ url, connectionLimit: 1 })
  try {
    return await question(handle.db)
  } finally {
    await handle.close()
  }
}
