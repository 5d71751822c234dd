import { describe, expect, test } from 'vitest'
import { makeSubscriber } from '@/db/factories/newsletter'
import { writeCursor } from '@/lib/core/paging'
import { readId } from '@/lib/core/ids'
import { type Role, roles } from '@/lib/core/context'
import { listSubscribers } from '@/lib/newsletter/list-subscribers'
import { countSubscribers } from '@/lib/newsletter/queries'
import { execute } from '@/lib/transport/execute'
import { letterHouse } from '@/tests/newsletter/letter-reader'
import { asGuest } from '@/tests/transport/house-under-test'

const as = (role: Role) =>
  ({ actor: { type: 'user', userId: 'u', role, storeIds: [] }, requestId: 'r' }) as const
const list = ({ house }: ReturnType<typeof letterHouse>, input: object) =>
  execute(listSubscribers, input, as('admin'), house)

describe('page by page', () => {
  test('nothing is lost and nothing comes twice, though many signed up in the same moment', async () => {
    const under = letterHouse()
    const moments = [0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 3].map(
      (n) => new Date(Date.UTC(2026, 10, 1, 0, 0, 0, n)),
    )
    const made: string[] = []
    for (const createdAt of moments) made.push((await makeSubscriber(under.db, { createdAt })).id)
    for (const size of [1, 2, 3, 5, 13, 100]) {
      const seen: { id: string; at: number }[] = []
      let after: string | undefined
      do {
        const page = await list(under, { size, after })
        expect(page.items.length).toBeLessThanOrEqual(size)
        seen.push(
          ...page.items.map(({ id, createdAt }) => ({ id: readId('sub', id), at: createdAt.getTime() })),
        )
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(seen.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
      expect(seen).toEqual(seen.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)))
    }
  })

  test('who signs up while somebody reads on disturbs no later page', async () => {
    const under = letterHouse()
    for (let n = 0; n < 4; n++)
      await makeSubscriber(under.db, { createdAt: new Date(Date.UTC(2026, 10, 1 + n)) })
    const first = await list(under, { size: 2 })
    await makeSubscriber(under.db, { createdAt: new Date(Date.UTC(2026, 10, 20)) })
    const second = await list(under, { size: 2, after: first.next ?? undefined })
    const days = [...first.items, ...second.items].map(({ createdAt }) => createdAt.getUTCDate())
    expect(days).toEqual([4, 3, 2, 1])
  })

  test('one state alone, if that is asked for', async () => {
    const under = letterHouse()
    await makeSubscriber(under.db)
    const { id } = await under.makePending()
    expect((await list(under, { state: 'pending' })).items.map((item) => readId('sub', item.id))).toEqual([
      id,
    ])
    expect((await list(under, {})).items).toHaveLength(2)
  })

  test('a reader is shown by what the view names', async () => {
    const under = letterHouse()
    const { email } = await makeSubscriber(under.db)
    const [item] = (await list(under, {})).items
    expect(item).toEqual({
      id: expect.stringMatching(/^sub_/),
      email,
      state: 'confirmed',
      source: 'home',
      createdAt: expect.any(Date),
      confirmedAt: expect.any(Date),
      unsubscribedAt: null,
    })
  })
})

test.each([
  ['nonsense', 'nonsense'],
  ['a moment no date can hold', writeCursor([9e15, '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f'])],
  ['an id that is none', writeCursor([1, "x' or 1=1"])],
])('a cursor with %s is refused, and asks the database nothing', async (_what, after) => {
  await expect(list(letterHouse(), { after })).rejects.toMatchObject({ kind: 'invalid', code: 'page.cursor' })
})

test.each([0, -1, 101, 1.5, 'many'])('a page of %s is refused', async (size) => {
  await expect(list(letterHouse(), { size })).rejects.toMatchObject({
    kind: 'invalid',
    fields: { size: [expect.any(String)] },
  })
})

test('only admins and above may see who reads the letter', async () => {
  const { house } = letterHouse()
  const may: string[] = []
  for (const role of roles)
    await execute(listSubscribers, {}, as(role), house).then(
      () => may.push(role),
      (error: unknown) => expect(error).toMatchObject({ kind: 'forbidden' }),
    )
  expect(may).toEqual(['admin', 'superuser'])
  await expect(execute(listSubscribers, {}, asGuest, house)).rejects.toMatchObject({
    kind: 'unauthenticated',
  })
})

test('the number counts who asked and has not left', async () => {
  const under = letterHouse()
  expect(await countSubscribers(under.db)).toBe(0)
  await makeSubscriber(under.db)
  await under.makePending()
  await makeSubscriber(under.db, { state: 'unsubscribed', unsubscribedAt: new Date() })
  expect(await countSubscribers(under.db)).toBe(2)
})
