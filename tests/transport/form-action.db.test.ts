import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { conflict } from '@/lib/core/errors'
import { type FormState, untouched } from '@/lib/core/form-state'
import { operation } from '@/lib/core/operation'
import { takeFlash } from '@/lib/transport/flash'
import { formAction } from '@/lib/transport/form-action'
import { log } from '@/lib/transport/log'
import { browser, newBrowser, Redirect } from '@/tests/transport/browser'
import { ledgerRows, nothing } from '@/tests/transport/ledger-rows'
import { fromOutside } from '@/tests/transport/request'

vi.mock('next/headers', async () => (await import('@/tests/transport/browser')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/tests/transport/browser')).nextNavigation)
vi.mock('@/lib/transport/house', async () => {
  const { houseUnderTest } = await import('@/tests/transport/house-under-test')
  return { theHouse: () => houseUnderTest().house }
})

const withScript = { 'next-action': 'abc123' }
const ask = operation({
  name: 'test.ask',
  summary: 'Asks.',
  input: z.object({
    email: z.email('Write an address.'),
    n: z.int().default(1),
    tags: z.array(z.string()).default([]),
  }),
  output: z.object({ email: z.string(), n: z.int(), tags: z.array(z.string()) }),
  async run(ctx, input) {
    if (input.email.startsWith('taken'))
      throw conflict('ask.taken', 'Somebody has it.', { email: ['Choose another.'] })
    if (input.email.startsWith('bug')) throw new Error('select hunter2 from secrets')
    ctx.changed(`asked:${ctx.requestId}`)
    return input
  },
})

function form(entries: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(entries))
    for (const value of [values].flat()) data.append(name, value)
  return data
}

/** Sends the form; a redirect is an answer like any other. */
async function send(
  action: ReturnType<typeof formAction<typeof ask>>,
  entries: Record<string, string | string[]>,
  scope = {},
) {
  const { result, scope: used } = await fromOutside(async () => {
    try {
      return { state: await action(untouched, form(entries)), to: undefined }
    } catch (error) {
      if (error instanceof Redirect) return { state: undefined, to: error.to }
      throw error
    }
  }, scope)
  return { ...result, scope: used }
}

beforeEach(() => newBrowser(withScript))

describe('in place', () => {
  const action = formAction(ask)

  test.each<[string, Record<string, string>]>([
    ['with JavaScript', withScript],
    ['without', {}],
  ])('%s a form of a static page is answered where it is', async (_what, headers) => {
    newBrowser(headers)
    const { state, scope } = await send(action, {
      email: 'rose@garden.example',
      n: '7',
      tags: ['a', 'b'],
      role: 'admin',
    })
    expect(state).toEqual({ status: 'done', view: { email: 'rose@garden.example', n: 7, tags: ['a', 'b'] } })
    expect((await ledgerRows()).tags).toEqual([`asked:${scope.requestId}`])
    expect(scope.route).toBe('form test.ask')
    expect(browser.cookies.size).toBe(0)
  })

  test('what is wrong stands at its field, with what was typed and no secret', async () => {
    const { state, scope } = await send(action, {
      email: 'rose',
      n: 'many',
      password: 'hunter2',
      $ACTION_ID_1: '',
    })
    expect(state).toEqual({
      status: 'refused',
      error: {
        code: 'input.invalid',
        message: '2 entries need a change.',
        fields: { email: ['Write an address.'], n: ['This should be a number.'] },
        requestId: scope.requestId,
      },
      values: { email: 'rose', n: 'many' },
    })
    expect(await ledgerRows()).toEqual(nothing)
  })

  test('a refusal of the verb is shown in its words, and is no finding for the log', async () => {
    const error = vi.spyOn(log, 'error')
    const { state } = await send(action, { email: 'taken@garden.example' })
    expect(state).toMatchObject({
      status: 'refused',
      error: { code: 'ask.taken', fields: { email: ['Choose another.'] } },
    })
    expect(error).not.toHaveBeenCalled()
  })

  test('what nobody foresaw is shown as internal with its number, and noted once', async () => {
    const error = vi.spyOn(log, 'error')
    const { state, scope } = await send(action, { email: 'bug@garden.example' })
    expect(state).toMatchObject({
      status: 'refused',
      error: { code: 'internal', requestId: scope.requestId },
    })
    expect(JSON.stringify(state)).not.toMatch(/hunter2|secrets/)
    expect(state).toMatchObject({ error: { message: expect.stringContaining(scope.requestId) } })
    expect(error).toHaveBeenCalledTimes(1)
    expect(error).toHaveBeenCalledWith({ err: expect.any(Error), operation: 'test.ask' }, 'form failed')
  })
})

describe('on a page rendered per request', () => {
  const action = formAction(ask, { returnTo: '/ask' })
  const entries = { email: 'rose', password: 'hunter2' }

  test('with JavaScript it answers in place', async () => {
    expect(await send(action, entries)).toMatchObject({ state: { status: 'refused' }, to: undefined })
    expect(browser.cookies.size).toBe(0)
  })

  test('without, it goes back to the page with its query, where the answer is waiting', async () => {
    newBrowser({ referer: 'https://shop.example/ask?token=abc.def&x=1' })
    const { to, scope } = await send(action, entries)
    expect(to).toBe('/ask?token=abc.def&x=1')
    expect(await takeFlash(ask)).toEqual({
      status: 'refused',
      error: {
        code: 'input.invalid',
        message: 'One entry needs a change.',
        fields: { email: ['Write an address.'] },
        requestId: scope.requestId,
      },
      values: { email: 'rose' },
    } satisfies FormState)
  })

  test('also when it is done', async () => {
    newBrowser()
    expect(await send(action, { email: 'rose@garden.example' })).toMatchObject({ to: '/ask' })
    expect(await takeFlash(ask)).toMatchObject({ status: 'done', view: { email: 'rose@garden.example' } })
  })

  test.each([
    ['no referer', undefined],
    ['nonsense', 'not a url'],
    ['another page', 'https://shop.example/admin?x=1'],
    ['another page that begins so', 'https://shop.example/asking?x=1'],
    ['another path in the query', 'https://shop.example/?/ask'],
    ['a script', 'javascript:alert(1)'],
  ])('%s brings it to the page alone', async (_what, referer) => {
    newBrowser(referer === undefined ? {} : { referer })
    expect(await send(action, entries)).toMatchObject({ to: '/ask' })
  })

  test('another site can at most choose the query, never the place', async () => {
    newBrowser({ referer: 'https://evil.example/ask?x=1' })
    expect(await send(action, entries)).toMatchObject({ to: '/ask?x=1' })
  })
})

describe('afterwards', () => {
  const action = formAction(ask, { after: ({ n }) => `/asked/${n}`, returnTo: '/ask' })

  test('a form that is done leads on, with and without JavaScript', async () => {
    for (const headers of [withScript, {}]) {
      newBrowser(headers)
      expect(await send(action, { email: 'rose@garden.example', n: '4' })).toMatchObject({ to: '/asked/4' })
    }
  })

  test('one that was refused does not', async () => {
    expect(await send(action, { email: 'rose' })).toMatchObject({ state: { status: 'refused' } })
  })
})

test('who sends too often is told how long to wait, and nothing happens', async () => {
  const action = formAction(ask, { limit: 'newsletter.address' })
  const address = { address: 'a busy office' }
  for (let i = 0; i < 60; i++) await send(action, { email: 'rose' }, address)
  const { state } = await send(action, { email: 'rose@garden.example' }, address)
  expect(state).toMatchObject({
    status: 'refused',
    error: { code: 'limit.reached', message: expect.stringMatching(/Try again in \d+ seconds/) },
    values: { email: 'rose@garden.example' },
  })
  expect(await ledgerRows()).toEqual(nothing)
  expect((await send(action, { email: 'rose@garden.example' })).state).toMatchObject({ status: 'done' })
})

test('a door outside a request is a mistake that is named', async () => {
  await expect(formAction(ask)(untouched, form({}))).rejects.toThrow(/outside a request/)
})
