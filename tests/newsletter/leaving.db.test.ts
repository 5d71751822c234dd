import { describe, expect, test } from 'vitest'
import { makeSubscriber } from '@/db/factories/newsletter'
import type { Actor } from '@/lib/core/context'
import { days } from '@/lib/core/clock'
import { confirmToken, unsubscribeToken } from '@/lib/newsletter/links'
import { suppressBouncedJob } from '@/lib/newsletter/jobs'
import { signUp } from '@/lib/newsletter/sign-up'
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
    expect(await execute(suppress, { emails, reason: 'bounced' }, asHouse, under.house)).toEqual({
      state: 'suppressed',
    })
    const states = new Map((await under.rows()).map(({ id, state }) => [id, state]))
    expect(states).toEqual(
      new Map([
        [reader.id, 'suppressed'],
        [waiting.id, 'suppressed'],
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
      state: 'suppressed',
      unsubscribedAt: new Date(0),
      email: 'gone@garden.example',
    })
    const emails = ['gone@garden.example', 'stranger@garden.example']
    await execute(suppress, { emails, reason: 'complained' }, asHouse, under.house)
    expect(await ledgerRows()).toEqual(nothing)
    expect(await under.rows()).toMatchObject([{ unsubscribedAt: new Date(0) }])
  })

  test('it stands: neither a new sign-up nor an old link changes it, and the answer does not tell', async () => {
    const under = letterHouse()
    const { id, email } = await makeSubscriber(under.db)
    await execute(suppress, { emails: [email], reason: 'complained' }, asHouse, under.house)
    under.later(days(30))
    const { events } = await ledgerRows()
    const asked = await execute(signUp, { email }, asGuest, under.house)
    expect(asked).toEqual({ state: 'check-your-mail', email })
    await execute(unsubscribe, { token: unsubscribeToken(under.house.seal, id) }, asGuest, under.house)
    expect(await under.rows()).toMatchObject([{ state: 'suppressed' }])
    expect((await ledgerRows()).events).toEqual(events)
  })

  test('a bounce that passes suppresses nobody', () => {
    const event = { data: { to: ['reader@garden.example'], bounce: { type: 'Transient' } } }
    expect(suppressBouncedJob.input(event)).toEqual({ emails: [], reason: 'bounced' })
    const lasting = { data: { ...event.data, bounce: { type: 'Permanent' } } }
    expect(suppressBouncedJob.input(lasting)).toEqual({ emails: event.data.to, reason: 'bounced' })
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
