import type { Executor } from '@/db/client'
import { stockLevel, stockMovement } from '@/db/schema/inventory'
import { newId } from '@/lib/core/ids'

type NewStockLevel = typeof stockLevel.$inferInsert

/** A level and the movement that explains it: made by hand or not, the movements sum to the level. */
export async function makeStockLevel(
  db: Executor,
  overrides: Partial<NewStockLevel> & { variantId: string; storeId: string },
) {
  const row = { onHand: 10, reserved: 0, lowStockThreshold: 2, ...overrides } satisfies NewStockLevel
  await db.insert(stockLevel).values(row)
  if (row.onHand !== 0 || row.reserved !== 0) {
    await db.insert(stockMovement).values({
      id: newId(),
      variantId: row.variantId,
      kind: 'receive',
      onHandChange: row.onHand,
      reservedChange: row.reserved,
      reason: 'Opening stock',
      actorType: 'system',
    })
  }
  return row
}
