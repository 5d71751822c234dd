import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeProduct } from '@/db/factories/catalog'
import { nextMark, startMarksAt } from '@/db/factories/marks'
import { stockLevel, stockMovement } from '@/db/schema/inventory'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()

test('rows of one run never meet, and the same seed names the same rows', async () => {
  await makeProduct(db)
  startMarksAt('spring')
  const made = await makeProduct(db)
  expect(made).toMatchObject({ slug: 'product-spring-1', variant: { sku: 'SKU-spring-5' } })
  startMarksAt('spring')
  expect(nextMark()).toBe('spring-1')
})

test('what is on hand is explained by movements', async () => {
  const made = await makeProduct(db, { onHand: 7 })
  const [level] = await db.select().from(stockLevel)
  const [sum] = await db
    .select({ onHand: sql`sum(${stockMovement.onHandChange})`.mapWith(Number) })
    .from(stockMovement)
  expect(level).toMatchObject({ variantId: made.variant.id, storeId: made.storeId, onHand: 7, available: 7 })
  expect(sum?.onHand).toBe(7)
})
