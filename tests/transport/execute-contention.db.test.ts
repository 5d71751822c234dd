import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import type { WriteContext } from '@/lib/core/context'
import { operation } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import { log } from '@/lib/transport/log'
import { testDatabase } from '@/tests/setup/database'
import { asGuest, houseUnderTest } from '@/tests/transport/house-under-test'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'

const { db } = testDatabase()
const raise = (ctx: WriteContext, id: string) =>
  ctx.db
    .update(subscriber)
    .set({ confirmVersion: sql`${subscriber.confirmVersion} + 1` })
    .where(eq(subscriber.id, id))

/** A verb that raises two rows in the order given, and waits in between until it is told to go on. */
const raiseBoth = (goOn: (attempt: number) => Promise<void>) => {
  const tried = { times: 0 }
  const verb = operation({
    name: 'test.raise-both',
    summary: 'Takes two locks.',
    input: z.object({ first: z.uuid(), second: z.uuid() }),
    output: z.object({}),
    async run(ctx, { first, second }) {
      const attempt = ++tried.times
      await raise(ctx, first)
      ctx.event({ name: 'test.raised', payload: { first } })
      await goOn(attempt)
      await raise(ctx, second)
      return {}
    },
  })
  return { verb, tried }
}

/** Two must come before either goes on; later tries are not held up. */
function meetingOfTwo() {
  let arrived = 0
  let meet: () => void = () => {}
  const met = new Promise<void>((resolve) => (meet = resolve))
  return async (attempt: number) => {
    if (attempt > 1) return
    if (++arrived === 2) meet()
    await met
  }
}

test('of two that wait for each other one is rolled back and tried again: both take effect once', async () => {
  const { house, woken } = houseUnderTest()
  const a = await makeSubscriber(db)
  const b = await makeSubscriber(db)
  for (let round = 1; round <= 5; round++) {
    const goOn = meetingOfTwo()
    const one = raiseBoth(goOn)
    const other = raiseBoth(goOn)
    await Promise.all([
      execute(one.verb, { first: a.id, second: b.id }, asGuest, house),
      execute(other.verb, { first: b.id, second: a.id }, asGuest, house),
    ])
    expect(one.tried.times + other.tried.times).toBeGreaterThanOrEqual(3)
    const rows = await db.$primary.select({ version: subscriber.confirmVersion }).from(subscriber)
    expect(rows.map(({ version }) => version)).toEqual([1 + 2 * round, 1 + 2 * round])
    // What the victim had said went with its first try.
    expect((await ledgerRows()).events).toHaveLength(2 * round)
    expect(woken).toHaveLength(2 * round)
  }
})

test('what never gets its turn is given up after five tries, and has left nothing', async () => {
  log.level = 'silent'
  const { house, woken } = houseUnderTest()
  const a = await makeSubscriber(db)
  const { verb, tried } = raiseBoth(async () => {
    // What the server answers to a victim, from the server itself.
    await db.$primary.execute(
      sql`signal sqlstate '40001' set mysql_errno = 1213, message_text = 'Deadlock found'`,
    )
  })
  await expect(execute(verb, { first: a.id, second: a.id }, asGuest, house)).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'write.busy',
    cause: { cause: { code: 'ER_LOCK_DEADLOCK' } },
  })
  expect(tried.times).toBe(5)
  expect(await ledgerRows()).toEqual(nothing)
  expect(woken).toEqual([])
  expect(await db.$primary.select({ version: subscriber.confirmVersion }).from(subscriber)).toEqual([
    { version: 1 },
  ])
})
