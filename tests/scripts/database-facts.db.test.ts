import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { makeUser } from '@/db/factories/accounts'
import { findDemoFacts, findHasSuperuser, reachDatabase } from '@/scripts/house/database-facts'
import { testDatabase } from '@/tests/setup/database'

const { db, url } = testDatabase()

test('a database is empty until somebody has an account', async () => {
  expect(await findDemoFacts(url)).toEqual({ seeded: false, empty: true })
  await makeUser(db)
  expect(await findDemoFacts(url)).toEqual({ seeded: false, empty: false })
})

test('a database with a table of somebody else is not empty', async () => {
  await db.execute(sql`create table wp_posts (id int primary key)`)
  onTestFinished(async () => void (await db.execute(sql`drop table wp_posts`)))
  expect(await findDemoFacts(url)).toEqual({ seeded: false, empty: false })
})

test('a superuser is found by the role', async () => {
  expect(await findHasSuperuser(url)).toBe(false)
  await makeUser(db, { role: 'admin' })
  expect(await findHasSuperuser(url)).toBe(false)
  await makeUser(db, { role: 'superuser' })
  expect(await findHasSuperuser(url)).toBe(true)
})

test('a server is told by product and version', async () => {
  expect(await reachDatabase(url)).toMatch(/^(MariaDB|MySQL) \d+\.\d+\.\d+$/)
})
