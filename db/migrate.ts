import { createHash, randomUUID } from 'node:crypto'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { applyMigrations } from '@/db/apply-migrations'
import { parseDatabaseUrl } from '@/db/database-url'
import { openOrCreateDatabase, textRules } from '@/db/open-connection'
import { assertSupportedServer } from '@/db/server-version'
import { AppError } from '@/lib/core/errors'

const lockSeconds = 60

/**
 * Makes the database if it is missing, brings its schema up to date, and gives it an id. Safe to run from many processes at
 * once: one works, the others wait and find nothing left to do.
 */
export async function migrateDatabase(url: string): Promise<{ applied: number; databaseId: string }> {
  const target = parseDatabaseUrl(url)
  await assertSupportedServer(target)
  const connection = await openOrCreateDatabase(url)
  try {
    await takeLock(connection, target.database)
    await setTextRules(connection, target.database)
    const applied = await applyMigrations(connection)
    return { applied, databaseId: await identify(connection) }
  } finally {
    // The lock belongs to the session and ends with it, also when this process is killed.
    await connection.end()
  }
}

/** Locks are named per server, and a name has at most 64 characters. */
async function takeLock(connection: Connection, database: string): Promise<void> {
  const name = `trellis.migrate.${createHash('sha256').update(database).digest('hex').slice(0, 32)}`
  const [[row]] = await connection.query<RowDataPacket[]>('select get_lock(?, ?) as held', [
    name,
    lockSeconds,
  ])
  if (row?.held === 1) return
  throw new AppError(
    'unavailable',
    'database.migrating',
    `Another process has been migrating '${database}' for more than ${lockSeconds} seconds. Wait until it is done and start ` +
      'again; if none is running, look for a stuck session with `show processlist`.',
  )
}

/** New tables take the database's default, which may be latin1 on a server that somebody else set up. */
async function setTextRules(connection: Connection, database: string): Promise<void> {
  const [[row]] = await connection.query<RowDataPacket[]>('select @@collation_database as collation')
  if (row?.collation === 'utf8mb4_unicode_520_ci') return
  await connection.query(`alter database ${connection.escapeId(database)} ${textRules}`)
}

async function identify(connection: Connection): Promise<string> {
  await connection.query(
    "insert into house_fact (name, value) values ('id', ?) on duplicate key update name = name",
    [randomUUID()],
  )
  const [[row]] = await connection.query<RowDataPacket[]>("select value from house_fact where name = 'id'")
  return String(row?.value)
}
