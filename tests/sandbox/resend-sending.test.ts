import { describe, expect, it } from 'vitest'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'

describe('sending through the SDK of Resend', () => {
  it('keeps the whole mail as it was sent', async () => {
    const { resend, received } = await openSandbox()
    const { data, error } = await resend.emails.send(
      {
        ...letter,
        to: ['Maya <maya@example.com>', 'theo@example.com'],
        cc: 'packing@example.com',
        replyTo: 'help@example.com',
        headers: { 'List-Unsubscribe': '<https://trellis.example.com/u?t=1>' },
        tags: [{ name: 'kind', value: 'newsletter_confirmation' }],
        attachments: [
          { filename: 'receipt.pdf', content: Buffer.from('%PDF'), contentType: 'application/pdf' },
        ],
      },
      { idempotencyKey: 'newsletter/1' },
    )
    expect(error).toBeNull()
    const { total, records } = await received()
    expect(total).toBe(1)
    expect(records[0]).toMatchObject({
      id: data?.id,
      to: ['Maya <maya@example.com>', 'theo@example.com'],
      cc: ['packing@example.com'],
      bcc: [],
      replyTo: ['help@example.com'],
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      headers: { 'List-Unsubscribe': '<https://trellis.example.com/u?t=1>' },
      tags: [{ name: 'kind', value: 'newsletter_confirmation' }],
      attachments: [{ filename: 'receipt.pdf', contentType: 'application/pdf', content: 'JVBERg==' }],
      idempotencyKey: 'newsletter/1',
      asked: 1,
      lastEvent: 'delivered',
    })
  })

  it('gives a mail back by its id, and says when there is none', async () => {
    const { resend } = await openSandbox()
    const sent = await resend.emails.send(letter)
    const { data } = await resend.emails.get(sent.data?.id ?? '')
    expect(data).toMatchObject({ object: 'email', to: [letter.to], cc: null, last_event: 'delivered' })
    expect((await resend.emails.get(crypto.randomUUID())).error).toMatchObject({
      statusCode: 404,
      name: 'not_found',
    })
    expect((await resend.emails.get('7')).error).toMatchObject({ statusCode: 422, name: 'invalid_parameter' })
  })

  it('lists the newest first, a page at a time', async () => {
    const { resend } = await openSandbox()
    await resend.batch.send(['One', 'Two', 'Three'].map((subject) => ({ ...letter, subject })))
    const first = await resend.emails.list({ limit: 2 })
    expect(first.data?.data.map(({ subject }) => subject)).toEqual(['Three', 'Two'])
    expect(first.data?.has_more).toBe(true)
    const after = await resend.emails.list({ limit: 2, after: first.data?.data[1]?.id })
    expect(after.data).toMatchObject({ has_more: false, data: [{ subject: 'One' }] })
    const before = await resend.emails.list({ limit: 2, before: after.data?.data[0]?.id })
    expect(before.data?.data.map(({ subject }) => subject)).toEqual(['Three', 'Two'])
  })

  it('sends a batch whole or not at all, and in parts when asked to', async () => {
    const { resend, received } = await openSandbox()
    const broken = { ...letter, to: 'nobody' }
    const strict = await resend.batch.send([letter, broken])
    expect(strict.error).toMatchObject({ statusCode: 422, name: 'validation_error' })
    expect((await received()).total).toBe(0)

    const permissive = await resend.batch.send([letter, broken], { batchValidation: 'permissive' })
    expect(permissive.data?.data).toHaveLength(1)
    expect(permissive.data?.errors).toMatchObject([{ index: 1, message: expect.stringContaining('`to`') }])

    const whole = await resend.batch.send([letter, { ...letter, to: 'theo@example.com' }])
    expect(whole.data?.data).toHaveLength(2)
    expect(whole.data).not.toHaveProperty('errors')
    expect((await received()).total).toBe(3)
  })

  it('takes at most a hundred mails in a batch, and none with attachments', async () => {
    const { resend } = await openSandbox()
    expect((await resend.batch.send(Array.from({ length: 101 }, () => letter))).error?.statusCode).toBe(422)
    const attached = { ...letter, attachments: [{ filename: 'a.txt', content: 'YQ==' }] }
    expect((await resend.batch.send([attached])).error?.message).toContain('attachments')
  })

  it('holds a scheduled mail until its time, moves it and cancels it', async () => {
    let now = new Date('2026-11-20T10:00:00Z')
    const { resend } = await openSandbox({ now: () => now })
    const sent = await resend.emails.send({ ...letter, scheduledAt: 'in 2 hours' })
    const id = sent.data?.id ?? ''
    const state = async () => (await resend.emails.get(id)).data
    expect(await state()).toMatchObject({ last_event: 'scheduled', scheduled_at: '2026-11-20T12:00:00.000Z' })
    await resend.emails.update({ id, scheduledAt: '2026-11-20T11:00:00Z' })
    now = new Date('2026-11-20T11:00:01Z')
    expect((await state())?.last_event).toBe('delivered')
    expect((await resend.emails.cancel(id)).error?.statusCode).toBe(422)

    const other = await resend.emails.send({ ...letter, scheduledAt: '2026-11-20T15:00:00Z' })
    await resend.emails.cancel(other.data?.id ?? '')
    expect((await resend.emails.get(other.data?.id ?? '')).data?.last_event).toBe('canceled')
  })
})

const post = async (url: string, headers: Record<string, string>) => {
  const answer = await fetch(`${url}/resend/emails`, {
    method: 'POST',
    headers,
    body: JSON.stringify(letter),
  })
  return answer.json()
}

describe('who may send', () => {
  it('asks for a key, and for no real one', async () => {
    const { url, received } = await openSandbox()
    expect(await post(url, {})).toMatchObject({ statusCode: 401, name: 'missing_api_key' })
    const real = { authorization: 'Bearer re_zKa4RCko_Lhm9ost2' }
    expect(await post(url, real)).toMatchObject({ statusCode: 403, name: 'invalid_api_key' })
    expect(await post(url, { authorization: 'Bearer re_sandbox' })).toHaveProperty('id')
    expect((await received()).total).toBe(1)
  })

  it('says what it does not speak', async () => {
    const { resend, url } = await openSandbox()
    expect((await resend.domains.list()).error).toMatchObject({ statusCode: 404, name: 'not_found' })
    const wrong = await fetch(`${url}/resend/emails/batch/`, {
      method: 'PUT',
      headers: { authorization: 'Bearer re_sandbox' },
    })
    expect(wrong.status).toBe(404)
    const put = await fetch(`${url}/resend/emails`, {
      method: 'PUT',
      headers: { authorization: 'Bearer re_sandbox' },
    })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST, GET'])
  })
})
