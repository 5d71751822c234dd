import { describe, expect, onTestFinished, test } from 'vitest'
import { createDatabase } from '@/db/client'
import { makeSubscriber } from '@/db/factories/newsletter'
import { minutes } from '@/lib/core/clock'
import { unsubscribeToken } from '@/lib/newsletter/links'
import { signUp } from '@/lib/newsletter/sign-up'
import { subscribersTag } from '@/lib/newsletter/tags'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { execute } from '@/lib/transport/execute'
import { letterHouse } from '@/tests/newsletter/letter-reader'
import { testDatabase } from '@/tests/setup/database'
import { asGuest } from '@/tests/transport/house-under-test'
import { ledgerRows } from '@/tests/transport/ledger-rows'

const { url } = testDatabase()
const email = 'rose@garden.example'
const answer = { state: 'check-your-mail', email }

describe('whoever asks gets the same answer, so that nobody learns who reads the letter', () => {
  test('somebody new gets a mail', async () => {
    const { ask, rows, due, clock } = letterHouse()
    expect(await ask(email)).toEqual(answer)
    expect(await rows()).toMatchObject([
      {
        email,
        state: 'pending',
        source: 'home',
        language: 'en',
        confirmVersion: 1,
        confirmSentAt: clock.now,
        confirmedAt: null,
      },
    ])
    const [row] = await rows()
    expect(await due()).toMatchObject([{ payload: { subscriberId: row!.id } }])
    expect((await ledgerRows()).tags).toEqual([subscribersTag])
  })

  test('the same again within the pause gets no second one', async () => {
    const { ask, later, due } = letterHouse()
    await ask(email)
    later(minutes(10))
    expect(await ask(email)).toEqual(answer)
    expect(await due()).toHaveLength(1)
  })

  test('after the pause there is a new mail, and its link is a new one', async () => {
    const { ask, later, due, rows } = letterHouse()
    await ask(email)
    later(minutes(10) + 1)
    expect(await ask(email)).toEqual(answer)
    expect(await due()).toHaveLength(2)
    expect(await rows()).toMatchObject([{ state: 'pending', confirmVersion: 2 }])
  })

  test('who has left is asked to confirm again, at once', async () => {
    const { ask, house, due, rows } = letterHouse()
    await ask(email)
    const [row] = await rows()
    await execute(unsubscribe, { token: unsubscribeToken(house.seal, row!.id) }, asGuest, house)
    expect(await ask(email)).toEqual(answer)
    expect(await due()).toHaveLength(2)
    expect(await rows()).toMatchObject([{ id: row!.id, state: 'pending', confirmVersion: 2 }])
  })

  test('who has confirmed gets no mail, and stays confirmed', async () => {
    const { ask, due, db, rows } = letterHouse()
    await makeSubscriber(db, { email, confirmSentAt: new Date(0) })
    expect(await ask(email)).toEqual(answer)
    expect(await due()).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'confirmed', confirmVersion: 1 }])
    expect((await ledgerRows()).tags).toEqual([])
  })
})

test.each(['  ROSE@garden.EXAMPLE ', 'Rose@Garden.Example'])('“%s” is the same reader', async (written) => {
  const { ask, rows } = letterHouse()
  await ask(email)
  expect(await ask(written)).toEqual(answer)
  expect(await rows()).toHaveLength(1)
})

test('an accent makes another reader', async () => {
  const { rows, db } = letterHouse()
  for (const local of ['jose', 'josé']) await makeSubscriber(db, { email: `${local}@garden.example` })
  expect(await rows()).toHaveLength(2)
})

describe('fifty at once for one address', () => {
  const fifty = createDatabase({ url, connectionLimit: 50 })
  const atOnce = async (house: ReturnType<typeof letterHouse>) => {
    const on = { ...house.house, db: fifty.db }
    return Promise.all(Array.from({ length: 50 }, () => house.ask(email, on)))
  }

  test('make one row and one mail when it is new', async () => {
    const house = letterHouse()
    expect(new Set((await atOnce(house)).map(({ state }) => state))).toEqual(new Set(['check-your-mail']))
    expect(await house.rows()).toHaveLength(1)
    expect(await house.due()).toHaveLength(1)
  })

  test('make one mail more when it was asked for long ago', async () => {
    const house = letterHouse()
    await house.makePending({ email })
    house.later(minutes(11))
    await atOnce(house)
    expect(await house.rows()).toMatchObject([{ confirmVersion: 2 }])
    expect(await house.due()).toHaveLength(1)
  })

  test('make one mail when its reader had left', async () => {
    const house = letterHouse()
    await house.makePending({
      email,
      state: 'unsubscribed',
      unsubscribedAt: new Date(0),
      confirmSentAt: null,
    })
    await atOnce(house)
    expect(await house.rows()).toMatchObject([{ state: 'pending', confirmVersion: 2 }])
    expect(await house.due()).toHaveLength(1)
  })

  test('make none when it is confirmed', async () => {
    const house = letterHouse()
    await makeSubscriber(house.db, { email })
    await atOnce(house)
    expect(await house.due()).toEqual([])
    onTestFinished(() => fifty.close())
  })
})

test.each<[string, Record<string, unknown>, Record<string, string[]>]>([
  ['nothing', {}, { email: ['Please fill this in.'] }],
  ['an empty address', { email: ' ' }, { email: ['Please fill this in.'] }],
  ['no address', { email: 'rose' }, { email: ['Write an e-mail address like name@example.com.'] }],
  ['two of them', { email: 'a@b.example,c@d.example' }, { email: [expect.any(String) as string] }],
  [
    'a line break in it',
    { email: 'a@b.example\nbcc: c@d.example' },
    { email: [expect.any(String) as string] },
  ],
  [
    'one too long',
    { email: `${'a'.repeat(250)}@b.example` },
    { email: ['Use an address of at most 254 characters.'] },
  ],
  ['an odd language', { email, language: 'klingon' }, { language: ['Use a language such as en or de-AT.'] }],
  [
    'a source nobody knows',
    { email, source: 'spam' },
    { source: [expect.stringContaining('home') as string] },
  ],
])('%s is refused at its field', async (_what, input, fields) => {
  const { house, rows } = letterHouse()
  await expect(execute(signUp, input, asGuest, house)).rejects.toMatchObject({ kind: 'invalid', fields })
  expect(await rows()).toEqual([])
})
