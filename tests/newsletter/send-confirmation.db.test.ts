import { expect, test } from 'vitest'
import { makeSubscriber } from '@/db/factories/newsletter'
import { roles } from '@/lib/core/context'
import { minutes } from '@/lib/core/clock'
import { unavailable } from '@/lib/core/errors'
import { confirm } from '@/lib/newsletter/confirm'
import { sendConfirmation } from '@/lib/newsletter/send-confirmation'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { execute } from '@/lib/transport/execute'
import { letterHouse } from '@/tests/newsletter/letter-reader'
import { asGuest, asHouse } from '@/tests/transport/house-under-test'

const send = ({ house }: ReturnType<typeof letterHouse>, subscriberId: string) =>
  execute(sendConfirmation, { subscriberId }, asHouse, house)

/** The token of the first link of that page in a text. */
const tokenIn = (text: string, page: string) =>
  new RegExp(`/${page}[?/](?:token=)?([\\w.-]+)`).exec(text)?.[1] ?? ''

test('the mail leads to confirming and to leaving, in both of its forms', async () => {
  const under = letterHouse()
  const { id, email } = await under.makePending()
  expect(await send(under, id)).toEqual({ sent: true })
  const [{ mail }] = under.mails as [(typeof under.mails)[0]]
  expect(mail).toMatchObject({
    to: email,
    kind: 'newsletter.confirmation',
    subject: expect.stringMatching(/\w/),
  })
  for (const body of [mail.text, mail.html.replaceAll('&amp;', '&')]) {
    expect(body).toContain('https://shop.example/newsletter/confirm?token=')
    expect(body).toContain('https://shop.example/newsletter/unsubscribe?token=')
  }
  expect(await execute(confirm, { token: tokenIn(mail.text, 'confirm') }, asGuest, under.house)).toEqual({
    state: 'confirmed',
  })
  expect(mail.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const oneClick = mail.headers?.['List-Unsubscribe'] ?? ''
  expect(oneClick).toMatch(/^<https:\/\/shop\.example\/api\/v1\/newsletter\/unsubscribe\/[\w.-]+>$/)
  await execute(unsubscribe, { token: tokenIn(oneClick, 'unsubscribe') }, asGuest, under.house)
  expect(await under.rows()).toMatchObject([{ state: 'unsubscribed' }])
})

test('a repeat goes out under the same key and with the same words, so that its reader sees one', async () => {
  const under = letterHouse()
  const { id } = await under.makePending()
  await send(under, id)
  await send(under, id)
  expect(under.mails).toHaveLength(2)
  expect(under.mails[1]).toEqual(under.mails[0])
})

test('a mail that is asked for later has a key of its own', async () => {
  const under = letterHouse()
  const { id, email } = await under.makePending()
  await send(under, id)
  under.later(minutes(11))
  await under.ask(email)
  await send(under, id)
  const [first, second] = under.mails
  expect(second?.key).not.toBe(first?.key)
  expect(second?.mail.text).not.toBe(first?.mail.text)
})

test.each([
  ['who has confirmed meanwhile', { state: 'confirmed', confirmedAt: new Date(0) }],
  ['who has left meanwhile', { state: 'unsubscribed', unsubscribedAt: new Date(0) }],
] as const)('%s is not written to', async (_what, overrides) => {
  const under = letterHouse()
  const { id } = await makeSubscriber(under.db, overrides)
  expect(await send(under, id)).toEqual({ sent: false })
  expect(under.mails).toEqual([])
})

test('who is gone is not written to', async () => {
  const under = letterHouse()
  expect(await send(under, '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f')).toEqual({ sent: false })
  expect(under.mails).toEqual([])
})

test('when the mail service is down the job hears of it', async () => {
  const under = letterHouse()
  const { id } = await under.makePending()
  under.house.services = { mail: { send: () => Promise.reject(unavailable('mail.failed', 'Down.')) } }
  await expect(send(under, id)).rejects.toMatchObject({ kind: 'unavailable' })
})

test('nobody but the house sends mail', async () => {
  const under = letterHouse()
  const { id } = await under.makePending()
  const people = roles.map((role) => ({ type: 'user', userId: 'u', role, storeIds: [] }) as const)
  for (const actor of [{ type: 'guest' } as const, ...people])
    await expect(
      execute(sendConfirmation, { subscriberId: id }, { actor, requestId: 'r' }, under.house),
    ).rejects.toMatchObject({ kind: expect.stringMatching(/unauthenticated|forbidden/) })
  expect(under.mails).toEqual([])
})
