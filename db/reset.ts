import type { Connection } from 'mysql2/promise'
import { journalTable, listTables, madeTables, progressTable, readMigrations } from '@/db/apply-migrations'
import { isLocal, parseDatabaseUrl } from '@/db/database-url'
import { migrateDatabase } from '@/db/migrate'
import { openOrCreateDatabase } from '@/db/open-connection'
import { AppError } from '@/lib/core/errors'

type ResetOptions = { evenIfRemote?: boolean }

/** Drops every table of a Trellis database and makes them anew, empty. It cannot be undone, so it refuses whatever looks like a mistake. */
export async function resetDatabase(url: string, { evenIfRemote = false }: ResetOptions = {}) {
  const target = parseDatabaseUrl(url)
  if (!evenIfRemote && !isLocal(target)) {
    throw new AppError(
      'conflict',
      'database.remote',
      `A reset deletes everything in '${target.database}', and ${target.host} is not this machine. Nothing was deleted. ` +
        'If you mean it, say so with --even-if-remote.',
    )
  }
  const connection = await openOrCreateDatabase(url)
  try {
    const tables = await listTables(connection)
    refuseUnlessOurs(tables, target.database)
    await dropTables(connection, tables)
  } finally {
    await connection.end()
  }
  return migrateDatabase(url)
}

function refuseUnlessOurs(tables: string[], database: string): void {
  const ours = new Set([...madeTables(readMigrations()), journalTable, progressTable])
  const foreign = tables.filter((table) => !ours.has(table))
  const isOurs = foreign.length === 0 && (tables.length === 0 || tables.includes(progressTable))
  if (isOurs) return
  const found =
    foreign.length > 0
      ? `has tables that are not Trellis' own (${foreign.join(', ')})`
      : 'was not made by Trellis'
  throw new AppError(
    'conflict',
    'database.foreign',
    `The database '${database}' ${found}. Nothing was deleted. Name the right database in DATABASE_URL.`,
  )
}

/** The journal first and the progress table last: a reset that is cut short can be run again. */
async function dropTables(connection: Connection, tables: string[]): Promise<void> {
  const rest = tables.filter((table) => table !== journalTable && table !== progressTable)
  await connection.query('set session foreign_key_checks = 0')
  await connection.query(`drop table if exists ${journalTable}`)
  if (rest.length > 0) await connection.query(`drop table ${rest.map((table) => `\`${table}\``).join(', ')}`)
  await connection.query(`drop table if exists ${progressTable}`)
}
