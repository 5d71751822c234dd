import { verify } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { makeProduct } from '@/db/factories/catalog'
import { makeStore } from '@/db/factories/stores'
import { makeUser } from '@/db/factories/accounts'
import { makeSubscriber } from '@/db/factories/newsletter'
import { user } from '@/db/schema/accounts/people'
import { houseFact } from '@/db/schema/house'
import { store, storeMember } from '@/db/schema/stores'
import { demoAccounts, isEmptyOfPeople, seedDemo } from '@/db/seed/seed'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const silent = () => undefined

test('an account for every role that signs in with its password, and a store of the seller', async () => {
  const lines: string[] = []
  expect(await seedDemo(db, (line) => lines.push(line))).toBe('seeded')
  expect(lines).toEqual(['5 accounts, one per role', 'the store Fern & Fable'])
  const people = await db.select().from(user)
  expect(people.map(({ role }) => role).toSorted()).toEqual([
    'admin',
    'buyer',
    'seller',
    'staff',
    'superuser',
  ])
  for (const account of demoAccounts()) {
    const person = people.find(({ email }) => email === account.email)
    expect(person).toMatchObject({ role: account.role, name: account.name, disabledAt: null })
    expect(person?.passwordHash).toMatch(/^\$argon2id\$/)
    expect(await verify(person?.passwordHash ?? '', account.password)).toBe(true)
  }
  const [shop] = await db.select().from(store)
  expect(shop).toMatchObject({ isVerified: true, sellerId: people.find(({ role }) => role === 'seller')?.id })
  expect(await db.$count(storeMember)).toBe(1)
})

test('is planted once, even if everything it made was deleted since', async () => {
  await seedDemo(db, silent)
  expect(await seedDemo(db, silent)).toBe('already')
  await db.delete(store)
  await db.delete(user)
  expect(await seedDemo(db, silent)).toBe('already')
  expect(await db.$count(user)).toBe(0)
})

test('five at once: one plants', async () => {
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => seedDemo(db, silent)))
  expect(outcomes.toSorted()).toEqual(['already', 'already', 'already', 'already', 'seeded'])
  expect(await db.$count(user)).toBe(5)
  expect(await db.$count(store)).toBe(1)
})

test.each([
  ['a person', () => makeUser(db)],
  ['a store', () => makeStore(db)],
  ['a product', () => makeProduct(db)],
])('beside %s it refuses, says why, and leaves no trace', async (_what, make) => {
  await make()
  const before = await db.$count(user)
  expect(await isEmptyOfPeople(db)).toBe(false)
  await expect(seedDemo(db, silent)).rejects.toMatchObject({
    code: 'demo.not_empty',
    message: expect.stringMatching(/not planted: .*Use an empty database/),
  })
  expect(await db.$count(user)).toBe(before)
  expect((await db.select().from(houseFact)).map(({ name }) => name)).toEqual(['id'])
})

test('readers of the newsletter are in nobody’s way', async () => {
  await makeSubscriber(db)
  expect(await isEmptyOfPeople(db)).toBe(true)
  expect(await seedDemo(db, silent)).toBe('seeded')
})
