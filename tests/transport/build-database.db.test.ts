import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { houseFact } from '@/db/schema/house'
import { assertBuiltOn } from '@/lib/transport/edge/build-stamp'
import { testDatabase } from '@/tests/setup/database'

const { db, databaseId } = testDatabase()
const stamp = (id: string) => ({ databaseId: id, cacheChangeCursor: 0 })

test('a build that read this database may be served from it', async () => {
  await assertBuiltOn(db, stamp(databaseId))
})

test('a build without a stamp is believed nothing, and refused nothing', async () => {
  await assertBuiltOn(db, undefined)
})

test('a build that read another database is refused: its pages show what stands there', async () => {
  await expect(assertBuiltOn(db, stamp('0b6e7a3c-another'))).rejects.toMatchObject({
    kind: 'conflict',
    code: 'build.other-database',
    message: expect.stringContaining('DATABASE_URL'),
  })
})

test('a database that has no id is none that a build has read', async () => {
  await db.update(houseFact).set({ name: 'hidden' }).where(eq(houseFact.name, 'id'))
  onTestFinished(async () => {
    await db.update(houseFact).set({ name: 'id' }).where(eq(houseFact.name, 'hidden'))
  })
  await expect(assertBuiltOn(db, stamp(databaseId))).rejects.toMatchObject({ code: 'build.other-database' })
})
