import { expect, test } from 'vitest'
import { cacheChange } from '@/db/schema/jobs'
import { flash } from '@/db/schema/transport'
import { days, later } from '@/lib/core/clock'
import { execute } from '@/lib/transport/execute'
import { sweep } from '@/lib/transport/sweep'
import { asGuest, asHouse, houseUnderTest } from '@/tests/transport/house-under-test'

test('sweeps what a newer change covers after a day, and never the last change of a tag', async () => {
  const { house, db } = houseUnderTest()
  const old = later(house.now(), -days(2))
  const rows = [
    { tag: 'a', createdAt: old },
    { tag: 'a', createdAt: old },
    { tag: 'b', createdAt: old },
    { tag: 'a', createdAt: house.now() },
    { tag: 'a', createdAt: house.now() },
  ]
  for (const row of rows) await db.insert(cacheChange).values(row)
  expect(await execute(sweep, {}, asHouse, house)).toEqual({ removed: 2 })
  const kept = await db.select({ tag: cacheChange.tag }).from(cacheChange).orderBy(cacheChange.id)
  expect(kept.map(({ tag }) => tag)).toEqual(['b', 'a', 'a'])
})

test('sweeps answers of forms that nobody fetched in time', async () => {
  const { house, db } = houseUnderTest()
  const answer = (byte: number, expiresAt: Date) => ({
    tokenHash: Buffer.alloc(32, byte),
    form: 'test.form',
    payload: '',
    expiresAt,
  })
  await db.insert(flash).values([answer(1, later(house.now(), -1)), answer(2, later(house.now(), 60_000))])
  expect(await execute(sweep, {}, asHouse, house)).toEqual({ removed: 1 })
  expect(await db.$count(flash)).toBe(1)
})

test('is the house’s own work', async () => {
  const { house } = houseUnderTest()
  await expect(execute(sweep, {}, asGuest, house)).rejects.toMatchObject({ kind: 'unauthenticated' })
})
