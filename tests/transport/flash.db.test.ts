import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { flash } from '@/db/schema/transport'
import type { FormState } from '@/lib/core/form-state'
import { operation } from '@/lib/core/operation'
import { leaveFlash, takeFlash } from '@/lib/transport/flash'
import { testDatabase } from '@/tests/setup/database'
import { browser, newBrowser } from '@/tests/transport/browser'

vi.mock('next/headers', async () => (await import('@/tests/transport/browser')).nextHeaders)

const { db } = testDatabase()
const parts = {
  summary: 'x',
  input: z.object({}),
  output: z.object({ n: z.number() }),
  run: async () => ({ n: 1 }),
}
const verb = operation({ ...parts, name: 'test.form' })
const other = operation({ ...parts, name: 'test.other-form' })
const refused: FormState = {
  status: 'refused',
  error: { code: 'a.b', message: 'No “é” 🌹.', fields: { email: ['Please.'] }, requestId: 'request-1' },
  values: { email: 'rose', tags: ['a', 'b'] },
}
const untouched = { status: 'untouched' }
const cookie = () => [...browser.cookies.values()][0]
const rows = () => db.$primary.select().from(flash)

beforeEach(() => {
  vi.useRealTimers()
  newBrowser()
})

test('the next view of the page finds the answer as it was left, the one after it none', async () => {
  await leaveFlash('test.form', refused)
  expect(await takeFlash(verb)).toEqual(refused)
  expect(await takeFlash(verb)).toEqual(untouched)
  expect(await rows()).toEqual([])
})

test('a view is found as the verb gave it: its dates are dates, what it leaves out is left out', async () => {
  const view = { at: new Date('2026-11-21T10:00:00.123Z'), next: null, gone: undefined, list: [new Date(0)] }
  await leaveFlash('test.form', { status: 'done', view })
  expect(await takeFlash(verb)).toStrictEqual({ status: 'done', view })
})

test('what was typed is never taken for anything but text', async () => {
  const values = Object.fromEntries([
    ['$date', '2026-11-21T10:00:00.000Z'],
    ['__proto__', 'x'],
    ['at', '2026-11-21T10:00:00.000Z'],
  ])
  await leaveFlash('test.form', { ...refused, values })
  expect(await takeFlash(verb)).toStrictEqual({ ...refused, values })
})

test('of twenty views at once one finds it', async () => {
  await leaveFlash('test.form', refused)
  const found = await Promise.all(Array.from({ length: 20 }, () => takeFlash(verb)))
  expect(found.filter(({ status }) => status === 'refused')).toHaveLength(1)
})

test('the page of another form does not find it, nor use it up', async () => {
  await leaveFlash('test.form', refused)
  expect(await takeFlash(other)).toEqual(untouched)
  expect(await takeFlash(verb)).toEqual(refused)
})

describe('another browser', () => {
  test('does not find it', async () => {
    await leaveFlash('test.form', refused)
    newBrowser()
    expect(await takeFlash(verb)).toEqual(untouched)
  })

  test.each(['', 'x', '../../etc', "' or 1=1 --", 'é'.repeat(5_000)])(
    'does not find it by guessing',
    async (guess) => {
      await leaveFlash('test.form', refused)
      browser.cookies.set([...browser.cookies.keys()][0]!, { value: guess, options: {} })
      expect(await takeFlash(verb)).toEqual(untouched)
      expect(await rows()).toHaveLength(1)
    },
  )

  test('could not read it out of the database: only a hash of the key is there', async () => {
    await leaveFlash('test.form', refused)
    const key = cookie()?.value ?? ''
    expect(key).toMatch(/^[\w-]{22}$/)
    expect(JSON.stringify(await rows())).not.toContain(key)
  })
})

test('the cookie is out of reach of scripts and other sites, and gone after five minutes', async () => {
  await leaveFlash('test.form', refused)
  expect(cookie()?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', maxAge: 300 })
})

test('after five minutes there is nothing to find, and the next to leave one sweeps it out', async () => {
  const began = Date.now()
  await leaveFlash('test.form', refused)
  const first = cookie()
  vi.useFakeTimers({ now: began + 4 * 60_000, toFake: ['Date'] })
  await leaveFlash('test.other-form', refused)
  expect(await rows()).toHaveLength(2)

  vi.useFakeTimers({ now: began + 6 * 60_000, toFake: ['Date'] })
  browser.cookies.set('trellis-flash', first!)
  expect(await takeFlash(verb)).toEqual(untouched)
  await leaveFlash('test.form', refused)
  expect((await rows()).map(({ form }) => form).toSorted()).toEqual(['test.form', 'test.other-form'])
})

test('a second answer takes the place of the first in the same browser', async () => {
  await leaveFlash('test.form', refused)
  await leaveFlash('test.form', { status: 'done', view: { n: 2 } })
  expect(await takeFlash(verb)).toEqual({ status: 'done', view: { n: 2 } })
})
