import { describe, expect, test } from 'vitest'
import { makeSubscriber } from '@/db/factories/newsletter'
import type { Actor } from '@/lib/core/context'
import { days } from '@/lib/core/clock'
import { confirmToken, unsubscribeToken } from '@/lib/newsletter/links'
import { suppress } from '@/lib/newsletter/suppress'
import { subscribersTag } from '@/lib/newsletter/tags'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { execute } from '@/lib/transport/execute'
import { letterHouse } from '@/tests/newsletter/letter-reader'
import { asGuest, asHouse } from '@/tests/transport/house-under-test'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'

const done = { state: 'unsubscribed' }

describe('unsubscribe', () => {
  const leave = (under: ReturnType<typeof letterHouse>, token: string) =>
    execute(unsubscribe, { token }, asGuest, under.house)

  test('works from any letter, however old', async () => {
    const under = letterHouse()
    const { id } = await makeSubscriber(under.db)
    const token = unsubscribeToken(under.house.seal, id)
    under.later(days(3_000))
    expect(await leave(under, token)).toEqual(done)
    expect(await under.rows()).toMatchObject([{ ...done, unsubscribedAt: under.clock.now }])
    expect((await ledgerRows()).tags).toEqual([subscribersTag])
  })

  test('a second time it changes nothing, and says the same', async () => {
    const under = letterHouse()
    const { id } = await makeSubscriber(under.db)
    const token = unsubscribeToken(under.house.seal, id)
    const first = under.clock.now
    await Promise.all(Array.from({ length: 10 }, () => leave(under, token)))
    under.later(days(1))
    expect(await leave(under, token)).toEqual(done)
    expect(await under.rows()).toMatchObject([{ ...done, unsubscribedAt: first }])
    expect((await ledgerRows()).tags).toEqual([subscribersTag])
  })

  test('it ends one letter, nobody else’s', async () => {
    const under = letterHouse()
    const { id } = await makeSubscriber(under.db)
    const other = await makeSubscriber(under.db)
    await leave(under, unsubscribeToken(under.house.seal, id))
    expect((await under.rows()).find((row) => row.id === other.id)).toMatchObject({ state: 'confirmed' })
  })

  test('also for who is gone from the table: there is nothing to end', async () => {
    const under = letterHouse()
    const token = unsubscribeToken(under.house.seal, '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f')
    expect(await leave(under, token)).toEqual(done)
    expect(await ledgerRows()).toEqual(nothing)
  })

  test('not with the link that confirms', async () => {
    const under = letterHouse()
    const { id } = await makeSubscriber(under.db)
    await expect(leave(under, confirmToken(under.house.seal, id, 1))).rejects.toMatchObject({
      code: 'link.broken',
    })
    expect(await under.rows()).toMatchObject([{ state: 'confirmed' }])
  })
})

describe('suppress', () => {
  test('ends the letter to all of them, whatever state they were in, with one entry and one change', async () => {
    const under = letterHouse()
    const reader = await makeSubscriber(under.db)
    const waiting = await under.makePending()
    const bystander = await makeSubscriber(under.db)
    const emails = [reader.email.toUpperCase(), waiting.email, 'stranger@garden.example']
    expect(await execute(suppress, { emails, reason: 'bounced' }, asHouse, under.house)).toEqual(done)
    const states = new Map((await under.rows()).map(({ id, state }) => [id, state]))
    expect(states).toEqual(
      new Map([
        [reader.id, 'unsubscribed'],
        [waiting.id, 'unsubscribed'],
        [bystander.id, 'confirmed'],
      ]),
    )
    const { audits, tags } = await ledgerRows()
    expect(audits).toMatchObject([{ act: 'newsletter.suppress', after: { reason: 'bounced' } }])
    expect(JSON.stringify(audits)).not.toContain('@')
    expect(tags).toEqual([subscribersTag])
  })

  test('of nobody we know leaves no trace', async () => {
    const under = letterHouse()
    await makeSubscriber(under.db, {
      state: 'unsubscribed',
      unsubscribedAt: new Date(0),
      email: 'gone@garden.example',
    })
    const emails = ['gone@garden.example', 'stranger@garden.example']
    await execute(suppress, { emails, reason: 'complained' }, asHouse, under.house)
    expect(await ledgerRows()).toEqual(nothing)
    expect(await under.rows()).toMatchObject([{ unsubscribedAt: new Date(0) }])
  })

  test.each<[string, Actor, string]>([
    ['a guest', { type: 'guest' }, 'unauthenticated'],
    ['a buyer', { type: 'user', userId: 'u', role: 'buyer', storeIds: [] }, 'forbidden'],
    ['a seller', { type: 'user', userId: 'u', role: 'seller', storeIds: ['s'] }, 'forbidden'],
  ])('is not for %s', async (_what, actor, kind) => {
    const under = letterHouse()
    const { email } = await makeSubscriber(under.db)
    const refused = execute(
      suppress,
      { emails: [email], reason: 'bounced' },
      { actor, requestId: 'r' },
      under.house,
    )
    await expect(refused).rejects.toMatchObject({ kind })
    expect(await under.rows()).toMatchObject([{ state: 'confirmed' }])
  })
})
