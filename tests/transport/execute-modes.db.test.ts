import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDatabase } from '@/db/client'
import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import type { StepContext, WriteContext } from '@/lib/core/context'
import { operation, readOperation, steppedOperation } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import { testDatabase } from '@/tests/setup/database'
import { emptyAfter } from '@/tests/transport/empty-after'
import { asGuest, houseUnderTest } from '@/tests/transport/house-under-test'
import { ledgerRows } from '@/tests/transport/ledger-rows'

const { db, url } = testDatabase()
const parts = { name: 'test.verb', summary: 'Does something.', input: z.object({}), output: z.object({}) }
const write = (run: (ctx: WriteContext) => unknown) => operation({ ...parts, run: emptyAfter(run) })
const steps = (run: (ctx: StepContext) => unknown) => steppedOperation({ ...parts, run: emptyAfter(run) })

describe('where it reads', () => {
  test('a read may be answered by a replica, a write and steps never', async () => {
    const elsewhere = new URL(url)
    elsewhere.pathname = '/mysql'
    const handle = createDatabase({ url, replicaUrls: [elsewhere.href], connectionLimit: 2 })
    const { house } = houseUnderTest({ db: handle.db })
    const where = async (ctx: { db: WriteContext['db'] }) =>
      (await ctx.db.select({ name: sql<string>`database()` }).from(sql`dual`))[0]?.name
    const output = z.object({ name: z.string().optional() })
    const run = async (ctx: { db: WriteContext['db'] }) => ({ name: await where(ctx) })
    const names = await Promise.all(
      [
        readOperation({ ...parts, output, run }),
        operation({ ...parts, output, run }),
        steppedOperation({ ...parts, output, run }),
      ].map(async (verb) => (await execute(verb, {}, asGuest, house)).name),
    )
    await handle.close()
    const own = new URL(url).pathname.slice(1)
    expect(names).toEqual(['mysql', own, own])
  })

  test('a transaction sees what others committed while it ran', async () => {
    const { house } = houseUnderTest()
    const other = await makeSubscriber(db, { state: 'pending', confirmedAt: null })
    const seen: (string | undefined)[] = []
    const verb = write(async (ctx) => {
      const read = async () =>
        (
          await ctx.db
            .select({ source: subscriber.source })
            .from(subscriber)
            .where(eq(subscriber.id, other.id))
        )[0]?.source
      seen.push(await read())
      await db.update(subscriber).set({ source: 'changed' }).where(eq(subscriber.id, other.id))
      seen.push(await read())
    })
    await execute(verb, {}, asGuest, house)
    expect(seen).toEqual(['home', 'changed'])
  })
})

describe('steps', () => {
  /** Transactions that are open on this database now, as the server sees them. */
  const openTransactions = async () => {
    await new Promise((resolve) => setTimeout(resolve, 120))
    const [row] = await db.$primary
      .select({ n: sql`count(*)`.mapWith(Number) })
      .from(
        sql`information_schema.innodb_trx t join information_schema.processlist p on p.id = t.trx_mysql_thread_id`,
      )
      .where(sql`p.db = database()`)
    return row?.n
  }

  test('no transaction is open while the outside is called', async () => {
    const open: unknown[] = []
    const { house } = houseUnderTest({
      services: {
        mail: {
          send: async () => {
            open.push(await openTransactions())
            return { providerId: 'x' }
          },
        },
      },
    })
    const mail = { to: 'a@example.com', subject: '', html: '', text: '', kind: 'test' }
    const verb = steps(async (ctx) => {
      await ctx.commit(async (step) => {
        await makeSubscriber(step.db)
        open.push(await openTransactions())
      })
      await ctx.services.mail.send(mail, ctx.idempotencyKey)
      await ctx.commit(async (step) => step.changed('tag:a'))
    })
    await execute(verb, {}, asGuest, house)
    expect(open).toEqual([1, 0])
  })

  test('each commit stands for itself: what failed after it does not take it back', async () => {
    const { house, woken } = houseUnderTest()
    const verb = steps(async (ctx) => {
      await ctx.commit(async (step) => step.changed('tag:first'))
      await ctx.commit(async (step) => {
        step.changed('tag:second')
        throw new Error('no')
      })
    })
    await expect(execute(verb, {}, asGuest, house)).rejects.toThrow('no')
    expect((await ledgerRows()).tags).toEqual(['tag:first'])
    expect(woken).toHaveLength(1)
  })

  test('outside services are given the key of the door, or one of their own each time', async () => {
    const { house } = houseUnderTest()
    const keys: string[] = []
    const verb = steps(async (ctx) => keys.push(ctx.idempotencyKey))
    await execute(verb, {}, { ...asGuest, idempotencyKey: 'job-7' }, house)
    await execute(verb, {}, asGuest, house)
    await execute(verb, {}, asGuest, house)
    expect(keys[0]).toBe('job-7')
    expect(new Set(keys).size).toBe(3)
  })
})
