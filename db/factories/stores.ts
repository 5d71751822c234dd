import type { Executor } from '@/db/client'
import { makeUser } from '@/db/factories/accounts'
import { nextMark } from '@/db/factories/marks'
import { store, storeMember } from '@/db/schema/stores'
import { newId } from '@/lib/core/ids'

type NewStore = typeof store.$inferInsert

/** A verified store and its seller, who is made too unless `sellerId` is given. */
export async function makeStore(db: Executor, overrides: Partial<NewStore> = {}) {
  const mark = nextMark()
  const row = {
    id: newId(),
    sellerId: overrides.sellerId ?? (await makeUser(db, { role: 'seller' })).id,
    name: `Store ${mark}`,
    slug: `store-${mark}`,
    currency: 'USD',
    timeZone: 'America/New_York',
    closedDays: { weekdays: [7], dates: [] },
    verificationState: 'verified',
    ...overrides,
  } satisfies NewStore
  await db.insert(store).values(row)
  await db.insert(storeMember).values({ storeId: row.id, userId: row.sellerId, role: 'owner' })
  return row
}
