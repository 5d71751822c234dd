import { describe, expect, it } from 'vitest'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'
import { openShop } from '@/tests/sandbox/open-shop'

const webhooks = { repeat: 0, reorder: 0, delayMs: 0, reportDeliveries: false }
const withKey = { idempotencyKey: 'order.paid/1' }

describe('the switches of a service', () => {
  it('delay: each answer takes that long', async () => {
    const { resend, turn } = await openSandbox()
    expect(await turn({ latencyMs: 120 })).toEqual({ latencyMs: 120, repeat: 0, fail: null, webhooks })
    const started = performance.now()
    await resend.emails.send(letter)
    expect(performance.now() - started).toBeGreaterThanOrEqual(115)
  })

  it.each([
    ['500', 'internal_server_error'],
    ['503', 'application_error'],
    ['429', 'rate_limit_exceeded'],
  ] as const)('fail the next 2 requests with %s, then work', async (answer, name) => {
    const { resend, turn, received } = await openSandbox()
    await turn({ fail: { answer, requests: 2 } })
    const failed = [await resend.emails.send(letter, withKey), await resend.emails.send(letter, withKey)]
    for (const { error, headers } of failed) {
      expect(error).toMatchObject({ statusCode: Number(answer), name })
      expect(headers?.['retry-after']).toBe(answer === '429' ? '1' : undefined)
    }
    expect((await received()).total).toBe(0)
    expect((await resend.emails.send(letter, withKey)).error).toBeNull()
    expect((await received()).total).toBe(1)
  })

  it('fail for a time', async () => {
    let now = new Date('2026-11-20T10:00:00Z')
    const { resend, turn } = await openSandbox({ now: () => now })
    expect((await turn({ fail: { answer: '503', seconds: 60 } })).fail).toEqual({
      answer: '503',
      secondsLeft: 60,
    })
    now = new Date('2026-11-20T10:00:59Z')
    expect((await resend.emails.send(letter)).error?.statusCode).toBe(503)
    now = new Date('2026-11-20T10:01:00Z')
    expect((await resend.emails.send(letter)).error).toBeNull()
  })

  it('fail some of the time', async () => {
    const drawn = [0.1, 0.9, 0.29, 0.3]
    const { resend, turn } = await openSandbox({ random: () => drawn.shift() ?? 1 })
    await turn({ fail: { answer: '500', share: 0.3 } })
    const fails = async () => (await resend.emails.send(letter)).error !== null
    expect([await fails(), await fails(), await fails(), await fails()]).toEqual([true, false, true, false])
  })

  it('never answer: the caller gives up, and nothing was done', async () => {
    const { resend, turn, received } = await openSandbox()
    await turn({ fail: { answer: 'timeout', requests: 1 } })
    const { error } = await resend.emails.send(letter, { ...withKey, signal: AbortSignal.timeout(120) })
    expect(error).toMatchObject({ statusCode: null, name: 'application_error' })
    expect((await received()).total).toBe(0)
  })

  it('lose the answer: the mail went out, and asking again with the key sends no second one', async () => {
    const { resend, turn, received } = await openSandbox()
    await turn({ fail: { answer: 'lost', requests: 1 } })
    expect((await resend.emails.send(letter, withKey)).error?.statusCode).toBeNull()
    expect((await received()).total).toBe(1)
    const again = await resend.emails.send(letter, withKey)
    expect(again.data?.id).toBe((await received()).records[0]?.id)
    expect((await received()).total).toBe(1)
  })

  it('repeat: each request arrives again, which only a key makes harmless', async () => {
    const { resend, turn, received } = await openSandbox()
    await turn({ repeat: 2 })
    await resend.emails.send(letter, withKey)
    expect((await received()).total).toBe(1)
    await resend.emails.send(letter)
    expect((await received()).total).toBe(4)
  })

  it('keeps what a change does not name, and goes back to normal by reset', async () => {
    const { turn, url } = await openSandbox()
    await turn({ latencyMs: 50, fail: { answer: '500' }, webhooks: { delayMs: 70 } })
    expect(await turn({ repeat: 1, webhooks: { reorder: 2 } })).toEqual({
      latencyMs: 50,
      repeat: 1,
      fail: { answer: '500' },
      webhooks: { ...webhooks, delayMs: 70, reorder: 2 },
    })
    await fetch(`${url}/__sandbox/mail/reset`, { method: 'POST' })
    expect(await turn({})).toEqual({ latencyMs: 0, repeat: 0, fail: null, webhooks })
  })

  it.each([
    { latencyMs: -1 },
    { fail: { answer: '418' } },
    { fail: { answer: '500', share: 2 } },
    { slow: true },
    { webhooks: { repeat: -1 } },
    { webhooks: { reverse: 3 } },
  ])('refuses what it does not understand: %j', async (patch) => {
    const { url } = await openSandbox()
    const answer = await fetch(`${url}/__sandbox/mail/switches`, {
      method: 'POST',
      body: JSON.stringify(patch),
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toHaveProperty('error')
  })

  it('of webhooks are turned one by one by the forms of their page', async () => {
    const { shop } = await openShop()
    const { url, turn, page } = await openSandbox({ shop })
    const submit = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ webhooks: '', ...fields })
      const init = { method: 'POST', body, redirect: 'manual' } as const
      return (await fetch(`${url}/__sandbox/mail/switches`, init)).headers.get('location')
    }
    await turn({ latencyMs: 30 })
    expect(await submit({ reorder: '3' })).toBe('/mail/webhooks')
    await submit({ repeat: '1' })
    await submit({ reportDeliveries: 'on' })
    expect(await turn({})).toMatchObject({
      latencyMs: 30,
      webhooks: { repeat: 1, reorder: 3, delayMs: 0, reportDeliveries: true },
    })
    const shown = await page('/mail/webhooks')
    expect(shown).toContain('Each event arrives 2 times. The next 3 wait for each other')
    expect(shown).toContain('Stop reporting deliveries')
  })

  it('are turned by the form of the page as well', async () => {
    const { url, page } = await openSandbox()
    const body = new URLSearchParams({
      answer: '429',
      requests: '3',
      seconds: '',
      percent: '50',
      latencyMs: '200',
    })
    const answer = await fetch(`${url}/__sandbox/mail/switches`, { method: 'POST', body, redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/#mail'])
    expect((await fetch(url)).headers.get('referrer-policy'), 'or the browser hides its origin').toBe(
      'same-origin',
    )
    expect(await page('/')).toContain(
      'It waits 0.2 s, then answers 429 (asked too often) in 50 of 100 cases for the next 3 requests.',
    )
  })
})
