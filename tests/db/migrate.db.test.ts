import type { Connection } from 'mysql2/promise'
import { expect, test } from 'vitest'
import { applyMigrations, readMigrations } from '@/db/apply-migrations'
import { createDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { openOrCreateDatabase } from '@/db/open-connection'
import { pendingMigrations } from '@/db/pending-migrations'
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
  const calm = scratchDatabase()
  await migrateDatabase(calm.url)
  const killed = scratchDatabase()
  const statements = migrations.reduce((sum, migration) => sum + migration.sql.length, 0)
  let kills = 0
  // Eight queries reach the next statement and run it, but do not count it: the process after this one finds it in doubt.
  while (await isKilledAfter(8, killed.url))
    expect(++kills).toBeLessThanOrEqual(statements + migrations.length)
  expect(kills).toBeGreaterThanOrEqual(statements - 1)
  expect(await describeSchema(killed.name)).toBe(await describeSchema(calm.name))
}, 60_000)

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

test('pending migrations are counted, and none is remembered', async () => {
  const { url, name } = scratchDatabase()
  await asRoot((root) => root.query(`create database ${name}`))
  const handle = createDatabase({ url })
  expect(await pendingMigrations(handle.db)).toBe(migrations.length)
  await migrateDatabase(url)
  expect(await pendingMigrations(handle.db)).toBe(0)
  await handle.close()
  expect(await pendingMigrations(handle.db)).toBe(0)
})

test('a table of another program is left alone, and one in the way is named before anything is made', async () => {
  const { url, name } = scratchDatabase()
  await asRoot((root) => root.query(`create database ${name}`))
  await asRoot((root) => root.query('create table note (id int)'), name)
  await migrateDatabase(url)

  const other = scratchDatabase()
  await asRoot((root) => root.query(`create database ${other.name}`))
  await asRoot((root) => root.query('create table `user` (id int)'), other.name)
  await expect(migrateDatabase(other.url)).rejects.toThrow(
    /already has tables .*: user\. Nothing was changed\. Give Trellis/,
  )
  const [tables] = await asRoot((root) => root.query('show tables'), other.name)
  expect(tables).toHaveLength(1)
})

test.each([
  ['nobody listens', () => 'mysql://root@127.0.0.1:9/trellis', 'database.unreachable'],
  ['an unknown host', () => 'mysql://root@no-such-host.invalid/trellis', 'database.unreachable'],
  ['a wrong password', () => scratchDatabase('root:geheim').url, 'database.sign_in'],
  ['a user without rights', () => scratchDatabase('trellis_guest:geheim').url, 'database.no_rights'],
])('%s: says so, and not the password', async (_what, url, code) => {
  await asRoot((root) => root.query("create user if not exists trellis_guest identified by 'geheim'"))
  const failed = migrateDatabase(url())
  await expect(failed).rejects.toMatchObject({ kind: 'unavailable', code })
  await expect(failed).rejects.not.toThrow(/geheim/)
})

test('a user with rights on one database only gets on with it', async () => {
  const { url, name } = scratchDatabase('trellis_tenant:geheim')
  await asRoot(async (root) => {
    await root.query("create user if not exists trellis_tenant identified by 'geheim'")
    await root.query(`create database ${name} character set latin1`)
    await root.query(`grant all on ${name}.* to trellis_tenant`)
  })
  expect(await migrateDatabase(url)).toMatchObject({ applied: migrations.length })
  expect(await describeSchema(name)).not.toContain('latin1')
})
