import { describe, expect, it } from 'vitest'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'

const withKey = { idempotencyKey: 'newsletter.confirm/1' }

describe('idempotency keys', () => {
  it('sends once, however often the same request comes', async () => {
    const { resend, received } = await openSandbox()
    const first = await resend.emails.send(letter, withKey)
    const second = await resend.emails.send(letter, withKey)
    expect(second.data).toEqual(first.data)
    const { total, records } = await received()
    expect([total, records[0]?.asked]).toEqual([1, 2])
  })

  it('sends twice without a key, and for two keys', async () => {
    const { resend, received } = await openSandbox()
    await resend.emails.send(letter)
    await resend.emails.send(letter)
    await resend.emails.send(letter, { idempotencyKey: 'a' })
    await resend.emails.send(letter, { idempotencyKey: 'b' })
    expect((await received()).total).toBe(4)
  })

  it('refuses the same key with another mail', async () => {
    const { resend, received } = await openSandbox()
    await resend.emails.send(letter, withKey)
    const { error } = await resend.emails.send({ ...letter, subject: 'Another' }, withKey)
    expect(error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' })
    expect((await received()).total).toBe(1)
  })

  it('makes one mail of twenty requests at once', async () => {
    const { resend, received } = await openSandbox()
    const answers = await Promise.all(Array.from({ length: 20 }, () => resend.emails.send(letter, withKey)))
    const { total, records } = await received()
    expect(total).toBe(1)
    for (const { data, error } of answers) {
      expect(data?.id ?? error?.name).toBeOneOf([records[0]?.id, 'concurrent_idempotent_requests'])
    }
    expect(answers.some(({ data }) => data !== null)).toBe(true)
  })

  it('answers 409 while the first request is still under way', async () => {
    const { resend, received, turn } = await openSandbox()
    await turn({ latencyMs: 150 })
    const answers = await Promise.all(Array.from({ length: 5 }, () => resend.emails.send(letter, withKey)))
    expect(answers.filter(({ data }) => data !== null)).toHaveLength(1)
    expect(answers.filter(({ error }) => error?.name === 'concurrent_idempotent_requests')).toHaveLength(4)
    await turn({ latencyMs: 0 })
    expect((await resend.emails.send(letter, withKey)).error).toBeNull()
    expect((await received()).total).toBe(1)
  })

  it('forgets a key after a day', async () => {
    let now = new Date('2026-11-20T10:00:00Z')
    const { resend, received } = await openSandbox({ now: () => now })
    await resend.emails.send(letter, withKey)
    now = new Date('2026-11-21T09:59:59Z')
    await resend.emails.send(letter, withKey)
    expect((await received()).total).toBe(1)
    now = new Date('2026-11-21T10:00:01Z')
    await resend.emails.send({ ...letter, subject: 'Tomorrow' }, withKey)
    expect((await received()).total).toBe(2)
  })

  it('gives a batch its ids again, and keeps keys of one mail and of a batch apart', async () => {
    const { resend, received } = await openSandbox()
    const two = [letter, { ...letter, to: 'theo@example.com' }]
    const first = await resend.batch.send(two, withKey)
    expect((await resend.batch.send(two, withKey)).data).toEqual(first.data)
    expect((await resend.emails.send(letter, withKey)).error?.name).toBe('invalid_idempotent_request')
    expect((await received()).total).toBe(2)
  })

  it('refuses a key that is too long', async () => {
    const { resend } = await openSandbox()
    const { error } = await resend.emails.send(letter, { idempotencyKey: 'k'.repeat(257) })
    expect(error).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' })
  })
})
