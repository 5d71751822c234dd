import { eq, sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { makeJob } from '@/db/factories/jobs'
import { makeSubscriber } from '@/db/factories/newsletter'
import { makeProduct } from '@/db/factories/catalog'
import { auditEntry } from '@/db/schema/audit'
import { product } from '@/db/schema/catalog/products'
import { stockLevel } from '@/db/schema/inventory'
import { job } from '@/db/schema/jobs'
import { subscriber } from '@/db/schema/newsletter'
import { newId } from '@/lib/core/ids'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()

const homeZone = process.env.TZ
afterEach(() => {
  process.env.TZ = homeZone
})

test.each(['UTC', 'Asia/Tokyo', 'America/St_Johns'])('a moment is what was written, in %s', async (zone) => {
  process.env.TZ = zone
  // An hour that clocks skip in St. John's, and the last millisecond of a UTC day.
  for (const text of ['2026-03-08T05:30:00.123Z', '2026-12-31T23:59:59.999Z']) {
    const made = await makeJob(db, { runAt: new Date(text) })
    const [read] = await db.select().from(job).where(eq(job.id, made.id))
    expect(read?.runAt.toISOString()).toBe(text)
    const [raw] = await db
      .select({ text: sql<string>`cast(${job.runAt} as char)` })
      .from(job)
      .where(eq(job.id, made.id))
    expect(raw?.text).toBe(text.replace('T', ' ').replace('Z', ''))
    const found = await db
      .select({ id: job.id })
      .from(job)
      .where(eq(job.runAt, new Date(text)))
    expect(found).toEqual([{ id: made.id }])
  }
})

test('times the database fills in are UTC now, and an update moves updated_at only', async () => {
  const made = await makeSubscriber(db)
  const read = async () => (await db.select().from(subscriber).where(eq(subscriber.id, made.id)))[0]
  const before = await read()
  expect(Math.abs(Number(before?.createdAt) - Date.now())).toBeLessThan(5_000)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await db.update(subscriber).set({ source: 'footer' }).where(eq(subscriber.id, made.id))
  const after = await read()
  expect(after?.createdAt).toEqual(before?.createdAt)
  expect(Number(after?.updatedAt)).toBeGreaterThan(Number(before?.updatedAt))
})

test('an id is text here and 16 bytes there; a malformed one never reaches the database', async () => {
  const made = await makeJob(db)
  const [raw] = await db
    .select({ hex: sql<string>`lower(hex(${job.id}))`, bytes: sql<number>`length(${job.id})` })
    .from(job)
  expect(raw).toEqual({ hex: made.id.replaceAll('-', ''), bytes: 16 })
  expect(() => db.select().from(job).where(eq(job.id, 'prd_1')).toSQL()).toThrow(
    'Not a lower-case UUID: "prd_1"',
  )
})

test.each([{ a: [1, null, { ü: '💐' }] }, ['x'], '5', 5, 'null', true])(
  'json %j comes back as it went',
  async (value) => {
    const row = { id: newId(), actorType: 'system', act: 'test', targetType: 'test', requestId: 'r' } as const
    await db.insert(auditEntry).values({ ...row, before: value })
    const [read] = await db.select().from(auditEntry)
    expect(read?.before).toEqual(value)
    expect(read?.after).toBeNull()
  },
)

test('an address is folded when written and when looked for, and other letters stay other letters', async () => {
  const made = await makeSubscriber(db, { email: 'Jose@Example.COM' })
  const find = (email: string) => db.select().from(subscriber).where(eq(subscriber.email, email))
  expect(await find('JOSE@example.com')).toMatchObject([{ id: made.id, email: 'jose@example.com' }])
  expect(await find('josé@example.com')).toEqual([])
})

test('computed columns follow, and are read as what they are', async () => {
  const made = await makeProduct(db, { onHand: 3 })
  const level = async () =>
    (await db.select().from(stockLevel).where(eq(stockLevel.variantId, made.variant.id)))[0]
  expect(await level()).toMatchObject({ available: 3, isLow: false })
  await db.update(stockLevel).set({ reserved: 1 })
  expect(await level()).toMatchObject({ available: 2, isLow: true })
  await db.update(stockLevel).set({ isTracked: false })
  expect(await level()).toMatchObject({ isLow: false })
})

test('money keeps amounts that an int could not', async () => {
  const made = await makeProduct(db, { price: 9_007_199_254_740_991 })
  const [read] = await db
    .select({ priceFrom: product.priceFrom })
    .from(product)
    .where(eq(product.id, made.id))
  expect(read?.priceFrom).toBe(9_007_199_254_740_991)
})
