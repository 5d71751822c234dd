import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import type { WriteContext } from '@/lib/core/context'
import { operation, readOperation } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import { testDatabase } from '@/tests/setup/database'
import { emptyAfter } from '@/tests/transport/empty-after'
import { asGuest, houseUnderTest } from '@/tests/transport/house-under-test'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'

const { db } = testDatabase()
const parts = { name: 'test.verb', summary: 'Does something.', input: z.object({}), output: z.object({}) }
const write = (run: (ctx: WriteContext) => unknown) => operation({ ...parts, run: emptyAfter(run) })

const sayAll = (ctx: WriteContext) => {
  ctx.event({ name: 'test.happened', payload: { n: 1 } })
  ctx.audit({ act: 'test.act', target: { type: 'thing', id: '7' }, before: { a: 1 }, after: { a: 2 } })
  ctx.changed('tag:a', 'tag:b')
  ctx.changed('tag:a')
}

describe('one commit', () => {
  test('holds the rows of the verb, its events, its audit entries and its cache changes', async () => {
    const { house, clock, woken } = houseUnderTest()
    const verb = write(async (ctx) => {
      await makeSubscriber(ctx.db)
      sayAll(ctx)
      expect(await ledgerRows()).toEqual(nothing)
    })
    const actor = {
      type: 'user',
      userId: '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f',
      role: 'admin',
      storeIds: [],
    } as const
    await execute(verb, {}, { actor, requestId: 'request-9', address: '203.0.x.x' }, house)

    expect(await ledgerRows()).toMatchObject({
      events: [{ name: 'test.happened', payload: { n: 1 }, requestId: 'request-9', createdAt: clock.now }],
      audits: [
        {
          actorType: 'user',
          actorId: actor.userId,
          act: 'test.act',
          targetType: 'thing',
          targetId: '7',
          before: { a: 1 },
          after: { a: 2 },
          ip: '203.0.x.x',
          requestId: 'request-9',
          createdAt: clock.now,
        },
      ],
      tags: ['tag:a', 'tag:b'],
    })
    expect(woken).toEqual([{ events: true, tags: true }])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['the verb throws', () => Promise.reject(new Error('no number'))],
    ['its view does not fit', async () => ({ n: 'text' })],
  ])('holds nothing when %s', async (_what, last) => {
    const { house, woken } = houseUnderTest()
    const verb = operation({
      ...parts,
      output: z.object({ n: z.number() }),
      async run(ctx) {
        await makeSubscriber(ctx.db)
        sayAll(ctx)
        return (await last()) as { n: number }
      },
    })
    await expect(execute(verb, {}, asGuest, house)).rejects.toThrow('number')
    expect(await ledgerRows()).toEqual(nothing)
    expect(await db.$primary.$count(subscriber)).toBe(0)
    expect(woken).toEqual([])
  })

  test('ends with what the door adds, which sees all of it and can take it back', async () => {
    const { house, woken } = houseUnderTest()
    const seen: unknown[] = []
    const verb = write(async (ctx) => sayAll(ctx))
    const inCommit = async (tx: WriteContext['db']) => {
      const [row] = await tx.select({ n: sql`count(*)`.mapWith(Number) }).from(sql`outbox_event`)
      seen.push(row)
      throw new Error('lease lost')
    }
    await expect(execute(verb, {}, { ...asGuest, inCommit }, house)).rejects.toThrow('lease lost')
    expect(seen).toEqual([{ n: 1 }])
    expect(await ledgerRows()).toEqual(nothing)
    expect(woken).toEqual([])
  })

  test('wakes nobody when there was nothing to say', async () => {
    const { house, woken } = houseUnderTest()
    await execute(
      write(async (ctx) => makeSubscriber(ctx.db)),
      {},
      asGuest,
      house,
    )
    expect(woken).toEqual([])
    await execute(
      write(async (ctx) => ctx.changed('tag:a')),
      {},
      asGuest,
      house,
    )
    expect(woken).toEqual([{ events: false, tags: true }])
  })
})

describe('input and view', () => {
  const verb = readOperation({
    ...parts,
    input: z.object({
      name: z.string().trim().min(1),
      address: z.object({ city: z.string().min(2) }),
      size: z.int().default(3),
    }),
    output: z.object({ size: z.int(), at: z.date() }),
    run: async (ctx, input) => ({ ...input, at: ctx.now(), passwordHash: 'hunter2' }),
  })

  test('what leaves is what the view names', async () => {
    const { house, clock } = houseUnderTest()
    const view = await execute(
      verb,
      { name: ' a ', address: { city: 'Graz' }, role: 'admin' },
      asGuest,
      house,
    )
    expect(view).toEqual({ size: 3, at: clock.now })
  })

  test('what is wrong is said at its field, all of it at once', async () => {
    const { house } = houseUnderTest()
    const refused = execute(verb, { name: '  ', address: { city: 'G' }, size: 1.5 }, asGuest, house)
    await expect(refused).rejects.toMatchObject({
      kind: 'invalid',
      code: 'input.invalid',
      message: '3 entries need a change.',
      fields: {
        name: ['Please fill this in.'],
        'address.city': ['Use at least 2 characters.'],
        size: ['This should be a whole number.'],
      },
    })
    await expect(execute(verb, 'text', asGuest, house)).rejects.toMatchObject({
      message: 'One entry needs a change.',
      fields: { '': [expect.any(String)] },
    })
  })
})
