import { describe, expect, test } from 'vitest'
import { days, minutes } from '@/lib/core/clock'
import { createSeal } from '@/lib/core/seal'
import { confirm } from '@/lib/newsletter/confirm'
import { confirmToken, unsubscribeToken } from '@/lib/newsletter/links'
import { suppress } from '@/lib/newsletter/suppress'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { execute } from '@/lib/transport/execute'
import { letterHouse } from '@/tests/newsletter/letter-reader'
import { asGuest, asHouse } from '@/tests/transport/house-under-test'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'

const outdated = { kind: 'conflict', code: 'newsletter.link_outdated' }
const broken = { kind: 'invalid', code: 'link.broken' }

async function readerWithLink() {
  const under = letterHouse()
  const { id } = await under.makePending()
  const use = (token: string) => execute(confirm, { token }, asGuest, under.house)
  return { ...under, id, use, token: confirmToken(under.house.seal, id, 1) }
}

test('a good link confirms, and says when', async () => {
  const { use, token, rows, clock } = await readerWithLink()
  expect(await use(token)).toEqual({ state: 'confirmed' })
  expect(await rows()).toMatchObject([{ state: 'confirmed', confirmedAt: clock.now }])
})

test('opened twice, or by ten devices at once, it has done its work', async () => {
  const { use, token, rows, later, clock } = await readerWithLink()
  const first = clock.now
  await Promise.all(Array.from({ length: 10 }, () => use(token)))
  for (const wait of [days(3), days(30)]) {
    later(wait)
    expect(await use(token)).toEqual({ state: 'confirmed' })
  }
  expect(await rows()).toMatchObject([{ state: 'confirmed', confirmedAt: first }])
})

describe('a link that is no longer good', () => {
  test('is one older than seven days', async () => {
    const { use, token, later, rows } = await readerWithLink()
    later(days(7))
    await expect(use(token)).rejects.toMatchObject(outdated)
    expect(await rows()).toMatchObject([{ state: 'pending', confirmedAt: null }])
  })

  test('and a moment before it is still good', async () => {
    const { use, token, later } = await readerWithLink()
    later(days(7) - 1)
    expect(await use(token)).toEqual({ state: 'confirmed' })
  })

  test('is one that a newer mail has replaced', async () => {
    const { use, token, ask, later, rows, house, id } = await readerWithLink()
    const [row] = await rows()
    later(minutes(11))
    await ask(row!.email)
    await expect(use(token)).rejects.toMatchObject(outdated)
    expect(await use(confirmToken(house.seal, id, 2))).toEqual({ state: 'confirmed' })
  })

  test('is one of somebody who has left', async () => {
    const { use, token, house, id, rows } = await readerWithLink()
    await execute(unsubscribe, { token: unsubscribeToken(house.seal, id) }, asGuest, house)
    await expect(use(token)).rejects.toMatchObject(outdated)
    expect(await rows()).toMatchObject([{ state: 'unsubscribed' }])
  })

  test('is one of an address that bounced', async () => {
    const { use, token, house, rows } = await readerWithLink()
    const [row] = await rows()
    await execute(suppress, { emails: [row!.email], reason: 'bounced' }, asHouse, house)
    await expect(use(token)).rejects.toMatchObject(outdated)
    expect(await rows()).toMatchObject([{ state: 'suppressed' }])
  })

  test('is one of a mail that was never sent', async () => {
    const { use, house, id } = await readerWithLink()
    await expect(use(confirmToken(house.seal, id, 2))).rejects.toMatchObject(outdated)
  })

  test('is one of nobody', async () => {
    const { use, house } = await readerWithLink()
    const token = confirmToken(house.seal, '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f', 1)
    await expect(use(token)).rejects.toMatchObject(outdated)
  })
})

describe('a link that is none', () => {
  test.each<[string, (token: string, id: string) => string]>([
    ['cut', (token) => token.slice(0, -3)],
    ['changed', (token) => `A${token.slice(1)}`],
    [
      'made up',
      (_token, id) =>
        `${Buffer.from(JSON.stringify([id, '1'])).toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`,
    ],
    [
      'made under another secret',
      (_token, id) => confirmToken(createSeal('somebody else’s secret, just as long'), id, 1),
    ],
    ['made for leaving', (_token, id) => unsubscribeToken(letterHouse().house.seal, id)],
  ])('%s changes nothing', async (_what, forge) => {
    const { use, token, id, rows } = await readerWithLink()
    await expect(use(forge(token, id))).rejects.toMatchObject(broken)
    expect(await rows()).toMatchObject([{ state: 'pending' }])
    expect(await ledgerRows()).toEqual(nothing)
  })

  test.each([[''], ['x'.repeat(301)]])('%s is refused unread', async (token) => {
    const { use } = await readerWithLink()
    await expect(use(token)).rejects.toMatchObject({ kind: 'invalid', code: 'input.invalid' })
  })
})
