import { expect, test } from 'vitest'
import type { Database } from '@/db/client'
import { makeProduct } from '@/db/factories/catalog'
import { variant } from '@/db/schema/catalog/products'
import { reservation, stockLevel, stockMovement } from '@/db/schema/inventory'
import { newId } from '@/lib/core/ids'
import { testDatabase } from '@/tests/setup/database'
import { type Attempt, raw, refusalOf } from '@/tests/setup/refusals'

const { db } = testDatabase()

const attempts: Attempt[] = [
  [
    'more reserved than on hand',
    'stock_level_reserved_covered',
    async (on) => on.update(stockLevel).set({ reserved: 11 }),
  ],
  [
    'less than nothing on hand',
    'stock_level_reserved_covered',
    async (on) => on.update(stockLevel).set({ onHand: -1 }),
  ],
  [
    'less than nothing reserved',
    'stock_level_reserved_covered',
    async (on) => on.update(stockLevel).set({ reserved: -1 }),
  ],
  [
    'a negative threshold',
    'stock_level_thresholds_positive',
    async (on) => on.update(stockLevel).set({ lowStockThreshold: -1 }),
  ],
  [
    'a movement that moves nothing',
    'stock_movement_moves',
    async (on) => on.update(stockMovement).set({ onHandChange: 0, reservedChange: 0 }),
  ],
  [
    'a movement of no kind',
    'stock_movement_kind_known',
    async (on) => on.update(stockMovement).set({ kind: raw('theft') }),
  ],
  ['a variant deleted under its journal', 'foreign key constraint fails', async (on) => on.delete(variant)],
  ['a hold of nothing', 'reservation_quantity_positive', async (on) => hold(on, newId(), 0)],
  [
    'a second hold of one checkout on one variant',
    'reservation_holder',
    async (on) => {
      const holderId = newId()
      await hold(on, holderId, 1)
      await hold(on, holderId, 1)
    },
  ],
]
const hold = async (on: Database, holderId: string, quantity: number) => {
  const [level] = await on.select().from(stockLevel)
  const row = { id: newId(), holderType: 'checkout', holderId, quantity, expiresAt: new Date() } as const
  await on.insert(reservation).values({ ...row, variantId: level?.variantId ?? '' })
}
test.each(attempts)('%s', async (_what, constraint, attempt) => {
  await makeProduct(db)
  expect(await refusalOf(attempt(db))).toContain(constraint)
})
