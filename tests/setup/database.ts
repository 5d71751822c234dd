import { createConnection, type Connection } from 'mysql2/promise'
import { closeDatabase, createDatabase, type Database, type DatabaseHandle } from '@/db/client'
import { journalTable, listTables, progressTable } from '@/db/apply-migrations'
import { migrateDatabase } from '@/db/migrate'

type Opened = { handle: DatabaseHandle; url: string; databaseId: string; sweeper: Connection; sweep: string }

let opened: Opened | undefined

/** The database of this test file: migrated, and empty at the start of each test. */
export function testDatabase(): { db: Database; url: string; databaseId: string } {
  if (!opened) throw new Error('Only tests named *.db.test.ts have a database.')
  return { db: opened.handle.db, url: opened.url, databaseId: opened.databaseId }
}

export async function openTestDatabase(url: string): Promise<void> {
  const { databaseId } = await migrateDatabase(url)
  const sweeper = await createConnection({ uri: url, multipleStatements: true })
  // Deleting needs no order when nothing is checked; this connection does nothing else.
  await sweeper.query('set session foreign_key_checks = 0')
  opened = {
    handle: createDatabase({ url, connectionLimit: 20 }),
    url,
    databaseId,
    sweeper,
    sweep: await sweepOf(sweeper),
  }
}

/** DELETE, one round trip for all tables: on empty tables it costs next to nothing, where TRUNCATE makes files anew. */
async function sweepOf(connection: Connection): Promise<string> {
  const kept = new Set([journalTable, progressTable])
  const tables = (await listTables(connection)).filter((table) => !kept.has(table))
  return tables
    .map((table) => `delete from \`${table}\`${table === 'house_fact' ? " where name <> 'id'" : ''}`)
    .join(';')
}

export async function emptyTestDatabase(): Promise<void> {
  await opened?.sweeper.query(opened.sweep)
}

export async function closeTestDatabase(): Promise<void> {
  await opened?.sweeper.end()
  await opened?.handle.close()
  await closeDatabase()
  opened = undefined
}
