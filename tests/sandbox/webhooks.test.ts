import { describe, expect, it, vi } from 'vitest'
import type { SandboxOptions } from '@/sandbox/frame/start-sandbox'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'
import { type Answers, closedShop, idsOf, openShop, verified } from '@/tests/sandbox/open-shop'

const quick = { timeoutMs: 150, retryAfterMs: [10, 20, 30] }

const bounced = (label: string) => ({ ...letter, to: `bounced+${label}@resend.dev` })

async function openBoth(answers: Answers = [], options: Partial<SandboxOptions> = {}) {
  const { calls, shop } = await openShop(answers)
  const sandbox = await openSandbox({ shop, patience: quick, ...options })
  return { calls, shop, ...sandbox }
}

type Both = Awaited<ReturnType<typeof openBoth>>

type Told = Pick<Both, 'told'>

const tried = ({ told }: Told, times: number) =>
  vi.waitFor(async () => expect((await told()).deliveries[0]?.tried).toBe(times))

const settled = ({ told }: Told, state: 'delivered' | 'given-up', count = 1) =>
  vi.waitFor(async () => {
    const { deliveries } = await told()
    expect(deliveries.map((one) => one.state)).toEqual(Array.from({ length: count }, () => state))
    return deliveries
  })

const labels = (calls: Both['calls']) =>
  calls.map((call) => /\+(\w+)@/.exec(JSON.stringify(verified(call)))?.[1])

describe('an event', () => {
  it('is signed so that the SDK of the provider takes it, and nobody else could have signed it', async () => {
    const both = await openBoth()
    await both.resend.emails.send(bounced('a'))
    await settled(both, 'delivered')
    const [call] = both.calls
    if (!call) throw new Error('The shop was not called.')
    expect(call).toMatchObject({
      path: '/api/resend/webhook',
      headers: { 'content-type': 'application/json' },
    })
    expect(call.headers['svix-id']).toMatch(/^msg_[\da-f]{32}$/)
    expect(call.headers['svix-signature']).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/)
    expect(verified(call).type).toBe('email.bounced')
    expect(() => verified({ ...call, body: call.body.replace('bounced', 'opened') })).toThrow(/signature/i)
    const other = `whsec_${Buffer.from('another key').toString('base64')}`
    expect(() => verified(call, other)).toThrow(/signature/i)
  })

  it.each<[string, Answers]>([
    ['answers 500 and 400', [500, 400]],
    ['redirects it', [308, 302]],
    ['never answers', ['never', 'never']],
  ])('goes out again with the same id while the shop %s', async (_what, answers) => {
    const both = await openBoth(answers)
    await both.resend.emails.send(bounced('a'))
    const [delivery] = await settled(both, 'delivered')
    expect(both.calls).toHaveLength(3)
    expect(new Set(idsOf(both.calls))).toEqual(new Set([delivery?.id]))
    expect(delivery).toMatchObject({ tried: 3, dueAt: null })
    expect(delivery?.attempts.at(-1)).toMatchObject({ status: 200, said: '' })
    expect(delivery?.attempts[0]?.said).toMatch(/^(The shop is closed\.|No answer within 0\.15 s\.)$/)
  })

  it('is given up after the last try, and can be sent again by hand', async () => {
    const both = await openBoth([503, 503, 503, 503, 503])
    await both.resend.emails.send(bounced('a'))
    const [delivery] = await settled(both, 'given-up')
    expect(both.calls).toHaveLength(4)
    expect(delivery).toMatchObject({ tried: 4, dueAt: null })
    expect(await both.page('/mail/webhooks')).toContain(
      '4 attempts, the last: answered 503: The shop is closed.',
    )
    expect(await both.post(`/__sandbox/mail/webhooks/${delivery?.id}/again`, {})).toMatchObject({
      status: 200,
    })
    await settled(both, 'delivered')
    expect(new Set(idsOf(both.calls))).toEqual(new Set([delivery?.id]))
    expect(both.calls).toHaveLength(6)
  })

  it('that was taken is sent again as the same event', async () => {
    const both = await openBoth()
    await both.resend.emails.send(bounced('a'))
    const [delivery] = await settled(both, 'delivered')
    const back = { redirect: 'manual', headers: { referer: `${both.url}/mail?q=a` } } as const
    const again = `${both.url}/__sandbox/mail/webhooks/${delivery?.id}/again`
    const answer = await fetch(again, { method: 'POST', body: new URLSearchParams(), ...back })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mail?q=a'])
    await vi.waitFor(() => expect(both.calls).toHaveLength(2))
    expect(both.calls[0]?.body).toBe(both.calls[1]?.body)
    expect(new Set(idsOf(both.calls)).size).toBe(1)
    expect(await both.post('/__sandbox/mail/webhooks/msg_gone/again', {})).toMatchObject({ status: 404 })
  })

  it('reaches a shop that opens late', async () => {
    const { port, shop } = await closedShop()
    const sandbox = await openSandbox({ shop, patience: { timeoutMs: 150, retryAfterMs: [10, 500] } })
    await sandbox.resend.emails.send(bounced('a'))
    await tried(sandbox, 2)
    expect((await sandbox.told()).deliveries).toMatchObject([
      { state: 'waiting', attempts: [{ status: null, said: 'Nobody listens there.' }, { status: null }] },
    ])
    const { calls } = await openShop([], port)
    await settled(sandbox, 'delivered')
    expect(labels(calls)).toEqual(['a'])
  })
})

describe('the switches of webhooks', () => {
  it('repeat: each event arrives so many times more, with one id', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { repeat: 2 } })
    await both.resend.emails.send(bounced('a'))
    await vi.waitFor(() => expect(both.calls).toHaveLength(3))
    expect(new Set(idsOf(both.calls)).size).toBe(1)
    expect(await settled(both, 'delivered')).toMatchObject([{ tried: 3, owed: 0 }])
  })

  it('reorder: the next ones wait for each other and go out last first', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { reorder: 3 } })
    for (const label of ['a', 'b']) await both.resend.emails.send(bounced(label))
    expect((await both.told()).deliveries.map(({ state }) => state)).toEqual(['held', 'held'])
    expect(both.calls).toEqual([])
    for (const label of ['c', 'd']) await both.resend.emails.send(bounced(label))
    await settled(both, 'delivered', 4)
    expect(labels(both.calls)).toEqual(['c', 'b', 'a', 'd'])
    expect((await both.turn({})).webhooks.reorder).toBe(0)
  })

  it('reorder switched off sets free what is held', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { reorder: 5 } })
    for (const label of ['a', 'b']) await both.resend.emails.send(bounced(label))
    await both.turn({ webhooks: { reorder: 0 } })
    await settled(both, 'delivered', 2)
    expect(labels(both.calls)).toEqual(['b', 'a'])
  })

  it('delay: an event goes out later', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { delayMs: 200 } })
    const started = performance.now()
    await both.resend.emails.send(bounced('a'))
    expect((await both.told()).deliveries).toMatchObject([{ state: 'waiting', tried: 0 }])
    await settled(both, 'delivered')
    expect(performance.now() - started).toBeGreaterThanOrEqual(195)
  })

  it('a reset forgets what is due', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { delayMs: 60_000 } })
    await both.resend.emails.send(bounced('a'))
    await both.post('/__sandbox/mail/reset', {})
    await both.resend.emails.send(bounced('b'))
    await settled(both, 'delivered')
    expect(labels(both.calls)).toEqual(['b'])
  })
})

describe('a restart of the sandbox', () => {
  it('goes on with what the shop did not take, under the same id', async () => {
    const { port, shop } = await closedShop()
    const patience = { timeoutMs: 150, retryAfterMs: [300] }
    const first = await openSandbox({ shop, patience })
    await first.resend.emails.send(bounced('a'))
    await tried(first, 1)
    const [delivery] = (await first.told()).deliveries
    first.stop()
    const { calls } = await openShop([], port)
    const second = await openSandbox({ shop, patience, dataFolder: first.dataFolder })
    expect(await settled(second, 'delivered')).toMatchObject([{ id: delivery?.id, tried: 2 }])
    expect(idsOf(calls)).toEqual([delivery?.id])
  })

  it('in the middle of a call calls again, and sets free what was held', async () => {
    const { calls, shop } = await openShop(['never'])
    const patience = { timeoutMs: 5_000, retryAfterMs: [] }
    const first = await openSandbox({ shop, patience })
    await first.resend.emails.send(bounced('a'))
    await vi.waitFor(() => expect(calls).toHaveLength(1))
    await first.turn({ webhooks: { reorder: 3 } })
    for (const label of ['b', 'c']) await first.resend.emails.send(bounced(label))
    first.stop()
    const second = await openSandbox({ shop, patience, dataFolder: first.dataFolder })
    await settled(second, 'delivered', 3)
    expect(labels(calls)).toEqual(['a', 'a', 'c', 'b'])
  })
})

describe('without a secret', () => {
  it.each([
    ['is not set', {}],
    ['is not whsec_ and base64', { RESEND_WEBHOOK_SECRET: 'whsec_not base64' }],
  ])('nothing is sent, and the console says so: it %s', async (what, webhookSecrets) => {
    const { calls, shop } = await openShop()
    const sandbox = await openSandbox({ shop: { ...shop, webhookSecrets }, patience: quick })
    await sandbox.turn({ webhooks: { reportDeliveries: true } })
    const { data } = await sandbox.resend.emails.send(bounced('a'))
    const reported = await sandbox.post('/__sandbox/mail/report', { id: data?.id, as: 'bounced' })
    const sentence = `Nothing is reported to the shop, because RESEND_WEBHOOK_SECRET ${what}: give the shop`
    expect(reported).toMatchObject({ status: 409, said: { error: expect.stringContaining(sentence) } })
    const shown = await Promise.all(['/', '/mail', '/mail/webhooks'].map((path) => sandbox.page(path)))
    expect(shown.map((page) => page.includes(sentence))).toEqual([true, true, true])
    expect(shown.join()).not.toContain('Report as bounced')
    expect(await sandbox.told()).toMatchObject({ total: 0, off: expect.stringContaining(sentence) })
    expect(calls).toEqual([])
  })
})
