import type { Executor } from '@/db/client'
import { makeStockLevel } from '@/db/factories/inventory'
import { nextMark } from '@/db/factories/marks'
import { makeStore } from '@/db/factories/stores'
import { product, variant } from '@/db/schema/catalog/products'
import { category, species } from '@/db/schema/catalog/taxonomy'
import { newId } from '@/lib/core/ids'

type NewCategory = typeof category.$inferInsert
type NewSpecies = typeof species.$inferInsert
type NewProduct = typeof product.$inferInsert
type NewVariant = typeof variant.$inferInsert

export async function makeCategory(db: Executor, overrides: Partial<NewCategory> = {}) {
  const mark = nextMark()
  const row = {
    id: newId(),
    name: `Category ${mark}`,
    slug: `category-${mark}`,
    ...overrides,
  } satisfies NewCategory
  await db.insert(category).values(row)
  return row
}

/** Its toxicity is unknown unless given, with a source, as the database asks. */
export async function makeSpecies(db: Executor, overrides: Partial<NewSpecies> = {}) {
  const mark = nextMark()
  const row = {
    id: newId(),
    slug: `species-${mark}`,
    botanicalName: `Planta ${mark}`,
    light: 'medium',
    water: 'weekly',
    difficulty: 'easy',
    careSections: [],
    ...overrides,
  } satisfies NewSpecies
  await db.insert(species).values(row)
  return row
}

type ProductParts = { price?: number; onHand?: number }

/** An active product with one variant of which ten are on hand; store and category are made unless given. */
export async function makeProduct(db: Executor, overrides: Partial<NewProduct> & ProductParts = {}) {
  const { price = 1999, onHand = 10, ...columns } = overrides
  const mark = nextMark()
  const row = {
    id: newId(),
    storeId: columns.storeId ?? (await makeStore(db)).id,
    categoryId: columns.categoryId ?? (await makeCategory(db)).id,
    kind: 'handmade',
    status: 'active',
    name: `Product ${mark}`,
    slug: `product-${mark}`,
    currency: 'USD',
    priceFrom: price,
    publishedAt: new Date(),
    ...columns,
  } satisfies NewProduct
  await db.insert(product).values(row)
  const only = await makeVariant(db, { productId: row.id, price })
  const stock = await makeStockLevel(db, { variantId: only.id, storeId: row.storeId, onHand })
  return { ...row, variant: only, stock }
}

export async function makeVariant(db: Executor, overrides: Partial<NewVariant> & { productId: string }) {
  const row = { id: newId(), sku: `SKU-${nextMark()}`, price: 1999, ...overrides } satisfies NewVariant
  await db.insert(variant).values(row)
  return row
}
