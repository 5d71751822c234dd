import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { AppError } from '@/lib/core/errors'

/** The journal that drizzle-kit knows too. */
export const journalTable = '__drizzle_migrations'
/** How far a migration has come. It holds a row only while one is under way, or was when its process died. */
export const progressTable = '__migration_progress'

const migrationsFolder = new URL('./migrations', import.meta.url)

type Migration = ReturnType<typeof readMigrationFiles>[number]

export const readMigrations = (): Migration[] =>
  readMigrationFiles({ migrationsFolder: migrationsFolder.pathname })

/** Names of all tables the migrations make, for telling ours from others'. */
export const madeTables = (migrations: Migration[]): string[] =>
  migrations.flatMap(({ sql }) =>
    sql.flatMap((statement) => /^\s*create table `(\w+)`/i.exec(statement)?.[1] ?? []),
  )

/**
 * Runs what has not run yet and returns how many migrations that was. The caller holds the migration lock.
 *
 * No server can roll back DDL, so a process killed in the middle would leave a schema that neither the old nor the new code
 * starts on. Each statement is therefore counted in the same commit; after a kill the next start goes on where the last one
 * stopped, and only of the one statement in doubt an 'exists already' is believed.
 */
export async function applyMigrations(connection: Connection): Promise<number> {
  const migrations = readMigrations()
  await refuseForeignTables(connection, migrations)
  await connection.query(
    `create table if not exists ${journalTable} (id serial primary key, hash text not null, created_at bigint)`,
  )
  await connection.query(
    `create table if not exists ${progressTable} (hash char(64) primary key, statements int not null)`,
  )
  const [[last]] = await connection.query<RowDataPacket[]>(
    `select max(created_at) as at from ${journalTable}`,
  )
  const pending = migrations.filter((migration) => migration.folderMillis > Number(last?.at ?? 0))
  for (const migration of pending) await applyMigration(connection, migration)
  return pending.length
}

async function applyMigration(connection: Connection, { hash, sql, folderMillis }: Migration): Promise<void> {
  const [[begun]] = await connection.query<RowDataPacket[]>(
    `select statements from ${progressTable} where hash = ?`,
    [hash],
  )
  if (!begun) await connection.query(`insert into ${progressTable} values (?, 0)`, [hash])
  const done = Number(begun?.statements ?? 0)
  for (const [index, statement] of sql.entries()) {
    if (index < done) continue
    const isInDoubt = begun !== undefined && index === done
    await connection.beginTransaction()
    await connection.query(statement).catch((error: unknown) => {
      if (!isInDoubt || !saysItIsDone(error)) throw error
    })
    await connection.query(`update ${progressTable} set statements = ? where hash = ?`, [index + 1, hash])
    await connection.commit()
  }
  await connection.beginTransaction()
  await connection.query(`insert into ${journalTable} (hash, created_at) values (?, ?)`, [hash, folderMillis])
  await connection.query(`delete from ${progressTable} where hash = ?`, [hash])
  await connection.commit()
}

const doneCodes = new Set([
  'ER_TABLE_EXISTS_ERROR',
  'ER_DUP_FIELDNAME',
  'ER_DUP_KEYNAME',
  'ER_FK_DUP_NAME',
  'ER_CHECK_CONSTRAINT_DUP_NAME',
  'ER_BAD_TABLE_ERROR',
  'ER_CANT_DROP_FIELD_OR_KEY',
])

function saysItIsDone(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false
  // MariaDB reports a foreign key that is there already as 'Can't create table … errno: 121'.
  const isDuplicateKey = error.code === 'ER_CANT_CREATE_TABLE' && error.message.includes('errno: 121')
  return isDuplicateKey || doneCodes.has(String(error.code))
}

/** Before the first migration: a table of that name which Trellis did not make would stop it half-way. */
async function refuseForeignTables(connection: Connection, migrations: Migration[]): Promise<void> {
  const present = await listTables(connection)
  if (present.includes(progressTable)) return
  const made = new Set(madeTables(migrations))
  const taken = present.filter((table) => made.has(table))
  if (taken.length === 0) return
  throw new AppError(
    'conflict',
    'database.taken',
    `This database already has tables that Trellis would make and did not: ${taken.join(', ')}. Nothing was changed. ` +
      'Give Trellis a database of its own: name another one in DATABASE_URL.',
  )
}

export async function listTables(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'",
  )
  return rows.map((row) => String(row.name))
}
