import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeAddress, makeUser } from '@/db/factories/accounts'
import { address, profile, user } from '@/db/schema/accounts/people'
import { newId } from '@/lib/core/ids'
import { testDatabase } from '@/tests/setup/database'
import { type Attempt, raw, refusalOf } from '@/tests/setup/refusals'

const { db } = testDatabase()

const attempts: Attempt[] = [
  ['a role that is none', 'user_role_known', async (on) => on.update(user).set({ role: raw('king') })],
  ['a role in capitals', 'user_role_known', async (on) => on.update(user).set({ role: raw('BUYER') })],
  [
    'an e-mail that differs in case only',
    'user_email',
    async (on) => {
      await makeUser(on, { email: 'fern@example.com' })
      await makeUser(on, { email: 'Fern@Example.com' })
    },
  ],
  [
    'an e-mail in capitals from another writer',
    'user_email_folded',
    async (on) => on.update(user).set({ email: raw('Fern@example.com') }),
  ],
  [
    'a username that differs in case only',
    'user_username',
    async (on) => {
      await makeUser(on, { username: 'fern' })
      await makeUser(on, { username: 'FERN' })
    },
  ],
  [
    'light that is none',
    'profile_home_light_known',
    async (on) => on.update(profile).set({ homeLight: raw('dim') }),
  ],
  [
    'a country that is no code',
    'address_country_code',
    async (on) => on.update(address).set({ country: 'us' }),
  ],
  [
    'a second default address',
    'address_default_shipping',
    async (on) => {
      const { userId } = await makeAddress(on, { isDefaultShipping: true })
      await makeAddress(on, { userId, isDefaultShipping: true })
    },
  ],
  [
    "'not the default' said with false",
    'address_is_default_shipping_marks',
    async (on) => on.update(address).set({ isDefaultShipping: sql`false` }),
  ],
  ['an address of nobody', 'address_user_id_user_id_fk', async (on) => makeAddress(on, { userId: newId() })],
]
test.each(attempts)('%s', async (_what, constraint, attempt) => {
  await makeAddress(db)
  expect(await refusalOf(attempt(db))).toContain(constraint)
})

test('many addresses that are not the default live side by side', async () => {
  const { userId } = await makeAddress(db)
  await makeAddress(db, { userId })
  await makeAddress(db, { userId, isDefaultShipping: true })
  expect(await db.$count(address)).toBe(3)
})
