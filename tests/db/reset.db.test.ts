import { expect, test } from 'vitest'
import { createDatabase } from '@/db/client'
import { makeUser } from '@/db/factories/accounts'
import { migrateDatabase } from '@/db/migrate'
import { resetDatabase } from '@/db/reset'
import { user } from '@/db/schema/accounts/people'
import { asRoot, scratchDatabase } from '@/tests/setup/scratch-database'

test('empties a database of its own and gives it a new id', async () => {
  const { url } = scratchDatabase()
  const { databaseId } = await migrateDatabase(url)
  const handle = createDatabase({ url })
  await makeUser(handle.db)
  const again = await resetDatabase(url)
  expect(await handle.db.$count(user)).toBe(0)
  await handle.close()
  expect(again.applied).toBeGreaterThan(0)
  expect(again.databaseId).not.toBe(databaseId)
})

test('makes a database that is missing, and takes an empty one', async () => {
  const missing = scratchDatabase()
  expect(await resetDatabase(missing.url)).toMatchObject({ databaseId: expect.any(String) })
  const empty = scratchDatabase()
  await asRoot((root) => root.query(`create database ${empty.name}`))
  expect(await resetDatabase(empty.url)).toMatchObject({ databaseId: expect.any(String) })
})

test('goes on after a reset that was cut short', async () => {
  const { url, name } = scratchDatabase()
  await migrateDatabase(url)
  await asRoot((root) => root.query('drop table __drizzle_migrations, house_fact'), name)
  expect(await resetDatabase(url)).toMatchObject({ databaseId: expect.any(String) })
})

test.each([
  [
    'a table of another program',
    ['create table note (id int)'],
    /not Trellis' own \(note\)\. Nothing was deleted/,
  ],
  [
    'tables that only look like ours',
    ['create table `user` (id int)'],
    /was not made by Trellis\. Nothing was deleted/,
  ],
])('%s stops it', async (_what, statements, message) => {
  const { url, name } = scratchDatabase()
  await asRoot((root) => root.query(`create database ${name}`))
  for (const statement of statements) await asRoot((root) => root.query(statement), name)
  await expect(resetDatabase(url)).rejects.toThrow(message)
  const [tables] = await asRoot((root) => root.query('show tables'), name)
  expect(tables).toHaveLength(1)
})

test('another machine is refused before anything is asked of it', async () => {
  await expect(resetDatabase('mysql://root@db.example/trellis')).rejects.toThrow(
    /db\.example is not this machine\. Nothing was deleted\. .*--even-if-remote/,
  )
})
