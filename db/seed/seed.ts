import { eq } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '@/db/client'
import { isContention, isDuplicate } from '@/db/error-codes'
import { user } from '@/db/schema/accounts/people'
import { product } from '@/db/schema/catalog/products'
import { houseFact } from '@/db/schema/house'
import { store } from '@/db/schema/stores'
import { type DemoPeople, hashedDemoAccounts, seedPeople } from '@/db/seed/people'
import { seedStores } from '@/db/seed/stores'
import { AppError } from '@/lib/core/errors'

export { demoAccounts } from '@/db/seed/people'

/** One file beside this one per chapter of the demo, planted in this order. A new part of the demo is one file and one line here. */
const chapters: ((tx: Transaction, people: DemoPeople) => Promise<string>)[] = [seedStores]

const factName = 'demo_seeded_at'

/**
 * Plants the demo, once in the life of a database, all of it or nothing. Refuses beside people, stores or products it did not
 * make: demo accounts have known passwords.
 */
export async function seedDemo(db: Database, log: (line: string) => void): Promise<'seeded' | 'already'> {
  if (await isSeeded(db)) return 'already'
  const accounts = await hashedDemoAccounts()
  for (;;) {
    try {
      const planted = await db.$primary.transaction((tx) => plant(tx, accounts))
      planted.forEach((line) => log(line))
      return 'seeded'
    } catch (error) {
      if (!isDuplicate(error) && !isContention(error)) throw error
      if (await isSeeded(db)) return 'already'
      if (isDuplicate(error)) throw error
    }
  }
}

async function plant(
  tx: Transaction,
  accounts: Awaited<ReturnType<typeof hashedDemoAccounts>>,
): Promise<string[]> {
  // The first to write this fact holds its row until the commit. Whoever comes second waits here, and then knows.
  await tx.insert(houseFact).values({ name: factName, value: new Date().toISOString() })
  if (!(await isEmptyOfPeople(tx))) throw refusal()
  const people = await seedPeople(tx, accounts)
  const lines = [`${people.size} accounts, one per role`]
  for (const chapter of chapters) lines.push(await chapter(tx, people))
  return lines
}

async function isSeeded(db: Database): Promise<boolean> {
  const found = await db.$primary.select().from(houseFact).where(eq(houseFact.name, factName))
  return found.length > 0
}

/** True while nobody has an account, a store or a product here. */
export async function isEmptyOfPeople(db: Executor): Promise<boolean> {
  for (const table of [user, store, product]) {
    const found = await db.select({ id: table.id }).from(table).limit(1)
    if (found.length > 0) return false
  }
  return true
}

const refusal = () =>
  new AppError(
    'conflict',
    'demo.not_empty',
    'The demo was not planted: this database already holds accounts, stores or products of its own, and demo accounts have ' +
      'passwords that everybody knows. Use an empty database for the demo, or leave TRELLIS_DEMO out.',
  )
