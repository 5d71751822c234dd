import type { EmailBouncedEvent, EmailComplainedEvent, EmailDeliveredEvent, EmailSentEvent } from 'resend'
import { describe, expect, it, vi } from 'vitest'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'
import { openShop, typesOf, verified } from '@/tests/sandbox/open-shop'

async function openBoth() {
  const { calls, shop } = await openShop()
  return { calls, ...(await openSandbox({ shop })) }
}

const isoTime: string = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)

type Both = Awaited<ReturnType<typeof openBoth>>

const expectHeard = ({ calls }: Both, ...types: string[]) =>
  vi.waitFor(() => {
    expect(typesOf(calls)).toEqual(types)
  })

/** Events go out one after the other: when the last one has come, nothing else is on its way before it. */
async function expectOnly(both: Both, ...types: string[]) {
  await both.resend.emails.send({ ...letter, to: 'complained+last@resend.dev' })
  await expectHeard(both, ...types, 'email.complained')
}

const lastEventOf = async ({ resend }: Both, id = '') => (await resend.emails.get(id)).data?.last_event

describe('the test addresses of the provider', () => {
  it.each([
    ['bounced@resend.dev', 'bounced'],
    ['bounced+order7@resend.dev', 'bounced'],
    ['Maya <Complained+A@resend.dev>', 'complained'],
    ['delivered+@resend.dev', 'delivered'],
  ])('%s: %s', async (to, event) => {
    const both = await openBoth()
    const { data } = await both.resend.emails.send({ ...letter, to })
    await expectHeard(both, `email.${event}`)
    expect(await lastEventOf(both, data?.id)).toBe(event)
  })

  it('are only these', async () => {
    const both = await openBoth()
    for (const to of ['bounced@resend.example', 'a-bounced@resend.dev', 'bounced@mail.resend.dev'])
      await both.resend.emails.send({ ...letter, to })
    await expectOnly(both)
  })

  it('report a mail once, however often it is asked for with its key', async () => {
    const both = await openBoth()
    await both.turn({ repeat: 2 })
    await both.resend.emails.send({ ...letter, to: 'bounced@resend.dev' }, { idempotencyKey: 'order.paid/1' })
    await both.turn({ repeat: 0 })
    await expectOnly(both, 'email.bounced')
  })

  it('say nothing of a mail that waits for its hour', async () => {
    const both = await openBoth()
    await both.resend.emails.send({ ...letter, to: 'bounced@resend.dev', scheduledAt: 'in 1 hour' })
    await expectOnly(both)
  })
})

describe('what is reported', () => {
  it('has the shape of the provider', async () => {
    const both = await openBoth()
    await both.turn({ webhooks: { reportDeliveries: true } })
    const tags = [{ name: 'kind', value: 'letter' }]
    const bounce = await both.resend.emails.send({
      ...letter,
      to: ['bounced@resend.dev', 'b@example.com'],
      tags,
    })
    const complaint = await both.resend.emails.send({ ...letter, to: 'complained@resend.dev' })
    await vi.waitFor(() => expect(both.calls).toHaveLength(5))
    const ofMail = async (id = '', to: string[] = []) => ({
      email_id: id,
      message_id: (await both.resend.emails.get(id)).data?.message_id ?? 'none',
      created_at: isoTime,
      from: letter.from,
      to,
      subject: letter.subject,
    })
    const first = {
      ...(await ofMail(bounce.data?.id, ['bounced@resend.dev', 'b@example.com'])),
      tags: { kind: 'letter' },
    }
    const second = await ofMail(complaint.data?.id, ['complained@resend.dev'])
    const reason = { type: 'Permanent', subType: 'General', message: expect.stringMatching(/refused/) }
    expect(both.calls.map((call) => verified(call))).toEqual([
      { type: 'email.sent', created_at: isoTime, data: first } satisfies EmailSentEvent,
      {
        type: 'email.bounced',
        created_at: isoTime,
        data: { ...first, bounce: reason },
      } satisfies EmailBouncedEvent,
      { type: 'email.sent', created_at: isoTime, data: second } satisfies EmailSentEvent,
      { type: 'email.delivered', created_at: isoTime, data: second } satisfies EmailDeliveredEvent,
      { type: 'email.complained', created_at: isoTime, data: second } satisfies EmailComplainedEvent,
    ])
  })

  it('is nothing of an ordinary mail, unless deliveries are to be reported', async () => {
    const both = await openBoth()
    await both.resend.emails.send(letter)
    await both.turn({ webhooks: { reportDeliveries: true } })
    await both.resend.emails.send(letter)
    await expectHeard(both, 'email.sent', 'email.delivered')
    await both.resend.emails.send({ ...letter, to: 'bounced@resend.dev' })
    await expectHeard(both, 'email.sent', 'email.delivered', 'email.sent', 'email.bounced')
  })

  it.each(['bounced', 'complained', 'delivered'])('can be decided: %s', async (as) => {
    const both = await openBoth()
    const { data } = await both.resend.emails.send(letter)
    const { status, said } = await both.post('/__sandbox/mail/report', { id: data?.id, as })
    expect([status, said]).toEqual([200, { event: expect.stringMatching(/^msg_/), type: `email.${as}` }])
    await expectHeard(both, `email.${as}`)
    expect(await both.told(`about=${data?.id}`)).toMatchObject({
      total: 1,
      deliveries: [said && { about: { who: letter.to } }],
    })
    expect(await lastEventOf(both, data?.id)).toBe(as)
  })

  it('is decided with the buttons of an open mail, which then says so', async () => {
    const both = await openBoth()
    const { data } = await both.resend.emails.send(letter)
    const before = await both.page(`/mail/${data?.id}`)
    expect(before).toContain('Report as bounced')
    expect(before).toContain('Report as spam')
    const answer = await fetch(`${both.url}/__sandbox/mail/report`, {
      method: 'POST',
      body: new URLSearchParams({ id: data?.id ?? '', as: 'complained' }),
      headers: { referer: `${both.url}/mail/${data?.id}?q=maya` },
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/mail/${data?.id}?q=maya`])
    await expectHeard(both, 'email.complained')
    const after = await both.page(`/mail/${data?.id}`)
    expect(after).toMatch(/Reported as spam[\s\S]*email\.complained/)
  })

  it('needs a mail that is there and has gone out', async () => {
    const both = await openBoth()
    const { data } = await both.resend.emails.send({ ...letter, scheduledAt: 'in 1 hour' })
    const refusal = (id: unknown, as: string) => both.post('/__sandbox/mail/report', { id, as })
    expect(await refusal(data?.id, 'bounced')).toMatchObject({ status: 409 })
    expect(await both.page(`/mail/${data?.id}`)).not.toContain('Report as bounced')
    expect(await refusal('gone', 'bounced')).toMatchObject({ status: 404 })
    expect(await refusal(data?.id, 'opened')).toMatchObject({ status: 400 })
    await expectOnly(both)
  })
})
