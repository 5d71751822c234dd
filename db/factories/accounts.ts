import type { Executor } from '@/db/client'
import { nextMark } from '@/db/factories/marks'
import { address, profile, user } from '@/db/schema/accounts/people'
import { newId } from '@/lib/core/ids'

type NewUser = typeof user.$inferInsert

/** A buyer with a verified address, and without a password unless one is given: hashing takes longer than most tests. */
export async function makeUser(db: Executor, overrides: Partial<NewUser> = {}) {
  const mark = nextMark()
  const row = {
    id: newId(),
    email: `person-${mark}@example.com`,
    username: `person-${mark}`,
    name: `Person ${mark}`,
    role: 'buyer',
    emailVerifiedAt: new Date('2026-01-01T00:00:00Z'),
    ...overrides,
  } satisfies NewUser
  await db.insert(user).values(row)
  await db.insert(profile).values({ userId: row.id })
  return row
}

type NewAddress = typeof address.$inferInsert

export async function makeAddress(db: Executor, overrides: Partial<NewAddress> = {}) {
  const row = {
    id: newId(),
    userId: overrides.userId ?? (await makeUser(db)).id,
    fullName: `Person ${nextMark()}`,
    line1: '12 Fern Lane',
    city: 'Portland',
    state: 'OR',
    postalCode: '97201',
    country: 'US',
    ...overrides,
  } satisfies NewAddress
  await db.insert(address).values(row)
  return row
}
