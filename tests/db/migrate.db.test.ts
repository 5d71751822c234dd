import type { Connection } from 'mysql2/promise'
import { expect, onTestFinished, test } from 'vitest'
import { applyMigrations, readMigrations } from '@/db/apply-migrations'
import { createDatabase } from '@/db/client'
import { parseDatabaseUrl } from '@/db/database-url'
import { migrateDatabase } from '@/db/migrate'
import { openOrCreateDatabase } from '@/db/open-connection'
import { pendingMigrations } from '@/db/pending-migrations'
import { testDatabase } from '@/tests/setup/database'
import { asRoot, describeSchema, scratchDatabase } from '@/tests/setup/scratch-database'

const migrations = readMigrations()
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

test('makes the database, once, and gives it an id that stays', async () => {
  const { url, name } = scratchDatabase()
  const first = await migrateDatabase(url)
  expect(first).toEqual({ applied: migrations.length, databaseId: expect.stringMatching(uuid) })
  expect(await migrateDatabase(url)).toEqual({ applied: 0, databaseId: first.databaseId })
  const [charsets] = await asRoot((root) => root.query('select @@collation_database as collation'), name)
  expect(charsets).toEqual([{ collation: 'utf8mb4_unicode_520_ci' }])
})

test('four at once: one works, four agree', async () => {
  const { url } = scratchDatabase()
  const results = await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)))
  expect(results.map(({ applied }) => applied).toSorted((a, b) => a - b)).toEqual([
    0,
    0,
    0,
    migrations.length,
  ])
  expect(new Set(results.map(({ databaseId }) => databaseId)).size).toBe(1)
})

test('killed after every single statement, it ends with the schema of an undisturbed run', async () => {
  const calm = parseDatabaseUrl(testDatabase().url).database
  const killed = scratchDatabase()
  const statements = migrations.reduce((sum, migration) => sum + migration.sql.length, 0)
  let kills = 0
  // Eight queries reach the next statement and run it, but do not count it: the process after this one finds it in doubt.
  while (await isKilledAfter(8, killed.url))
    expect(++kills).toBeLessThanOrEqual(statements + migrations.length)
  expect(kills).toBeGreaterThanOrEqual(statements - 1)
  expect(await describeSchema(killed.name)).toBe(await describeSchema(calm))
})

async function isKilledAfter(queries: number, url: string): Promise<boolean> {
  const connection = await openOrCreateDatabase(url)
  try {
    await applyMigrations(dyingAfter(queries, connection))
    return false
  } catch (error) {
    if (error === death) return true
    throw error
  } finally {
    connection.destroy()
  }
}

const death = new Error('killed')

/** The last query still reaches the server; what follows it in the process does not happen. */
function dyingAfter(queries: number, connection: Connection): Connection {
  const query = connection.query.bind(connection) as (...args: unknown[]) => Promise<unknown>
  let left = queries
  return Object.assign(connection, {
    query: async (...args: unknown[]) => {
      const answer = query(...args)
      left -= 1
      if (left > 0) return answer
      await answer.catch(() => undefined)
      throw death
    },
  })
}

test('a table in the way is named before anything is made', async () => {
  const { url, name } = scratchDatabase()
  await asRoot((root) => root.query(`create database ${name}`))
  await asRoot((root) => root.query('create table `user` (id int)'), name)
  await expect(migrateDatabase(url)).rejects.toThrow(
    /already has tables .*: user\. Nothing was changed\. Give Trellis/,
  )
  const [tables] = await asRoot((root) => root.query('show tables'), name)
  expect(tables).toHaveLength(1)
})

test.each([
  ['nobody listens', () => 'mysql://root@127.0.0.1:9/trellis', 'database.unreachable'],
  ['an unknown host', () => 'mysql://root@no-such-host.invalid/trellis', 'database.unreachable'],
  ['a wrong password', () => scratchDatabase({ user: 'root', password: 'geheim' }).url, 'database.sign_in'],
  [
    'a user without rights',
    () => scratchDatabase({ user: 'trellis_guest', password: 'geheim' }).url,
    'database.no_rights',
  ],
])('%s: says so, and not the password', async (_what, url, code) => {
  await makeLogin('trellis_guest')
  const failed = migrateDatabase(url())
  await expect(failed).rejects.toMatchObject({ kind: 'unavailable', code })
  await expect(failed).rejects.not.toThrow(/geheim/)
})

test('on a server of others: their character set, their table, and a user with rights on one database', async () => {
  const { url, name } = scratchDatabase({ user: 'trellis_tenant', password: 'geheim' })
  await makeLogin('trellis_tenant')
  await asRoot((root) => root.query(`create database ${name} character set latin1`))
  await asRoot((root) => root.query('create table note (id int)'), name)
  await asRoot((root) => root.query(`grant all on ${name}.* to trellis_tenant`))
  const handle = createDatabase({ url })
  expect(await pendingMigrations(handle.db)).toBe(migrations.length)
  await migrateDatabase(url)
  expect(await pendingMigrations(handle.db)).toBe(0)
  await handle.close()
  // Zero is remembered: nothing was asked of the pool that is closed.
  expect(await pendingMigrations(handle.db)).toBe(0)
  expect((await describeSchema(name)).replace(/^CREATE TABLE `note`[^;]*?\n\n/m, '')).not.toContain('latin1')
})

async function makeLogin(user: string): Promise<void> {
  await asRoot((root) => root.query(`create user if not exists ${user} identified by 'geheim'`))
  onTestFinished(async () => {
    await asRoot((root) => root.query(`drop user ${user}`))
  })
}
