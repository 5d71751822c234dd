import { expect, test } from 'vitest'
import { createDatabase } from '@/db/client'
import { makeUser } from '@/db/factories/accounts'
import { resetDatabase } from '@/db/reset'
import { user } from '@/db/schema/accounts/people'
import { asRoot, scratchDatabase } from '@/tests/setup/scratch-database'

test('makes what is missing, empties what is its own, and goes on after a reset that was cut short', async () => {
  const { url, name } = scratchDatabase()
  const first = await resetDatabase(url)
  const handle = createDatabase({ url })
  await makeUser(handle.db)
  const second = await resetDatabase(url)
  expect(second.applied).toBe(first.applied)
  expect(second.databaseId).not.toBe(first.databaseId)
  expect(await handle.db.$count(user)).toBe(0)
  await handle.close()

  await asRoot((root) => root.query('drop table __drizzle_migrations, house_fact'), name)
  expect(await resetDatabase(url)).toMatchObject({ applied: first.applied })
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
