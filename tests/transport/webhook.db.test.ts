import { createHmac, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/resend/webhook/route'
import { createDatabase } from '@/db/client'
import { makeSubscriber } from '@/db/factories/newsletter'
import { job } from '@/db/schema/jobs'
import { subscriber } from '@/db/schema/newsletter'
import { env } from '@/lib/env'
import { claim } from '@/lib/jobs/claim'
import { newsletterJobs } from '@/lib/newsletter/jobs'
import { runJob } from '@/lib/transport/job'
import { log } from '@/lib/transport/log'
import { testDatabase } from '@/tests/setup/database'
import { houseUnderTest } from '@/tests/transport/house-under-test'
import { fromOutside } from '@/tests/transport/request'

const shared = vi.hoisted((): { house?: unknown } => ({}))
vi.mock('@/lib/transport/house', () => ({ theHouse: () => shared.house }))

const { db, url } = testDatabase()
const key = randomBytes(24)
const { house, woken } = houseUnderTest()
beforeEach(() => {
  shared.house = house
  woken.length = 0
  env.RESEND_WEBHOOK_SECRET = `whsec_${key.toString('base64')}`
})
afterEach(() => {
  env.RESEND_WEBHOOK_SECRET = undefined
})

type Sent = { id?: string; at?: number; signedWith?: Buffer; body?: string; headers?: 'svix' | 'webhook' }

/** Signed as Resend does: HMAC-SHA256 over id, time and body, with the key behind `whsec_`. */
async function send(
  event: object,
  { id = 'msg_1', at = Date.now(), signedWith = key, body, headers = 'svix' }: Sent = {},
) {
  const payload = JSON.stringify(event)
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', signedWith).update(`${id}.${timestamp}.${payload}`).digest('base64')
  const request = new Request('http://localhost:3000/api/resend/webhook', {
    method: 'POST',
    body: body ?? payload,
    headers: {
      [`${headers}-id`]: id,
      [`${headers}-timestamp`]: timestamp,
      [`${headers}-signature`]: `v1,${signature}`,
    },
  })
  const { result, scope } = await fromOutside(() => POST(request))
  return { status: result.status, body: (await result.json()) as unknown, scope }
}

const bounced = (to: string) => ({
  type: 'email.bounced',
  created_at: '2026-11-21T10:00:00Z',
  data: { to: [to], subject: 'x' },
})
const jobs = () => db.$primary.select().from(job)

describe('an event whose signature holds', () => {
  test.each(['svix', 'webhook'] as const)(
    'is kept as a job before it is acknowledged (%s headers)',
    async (headers) => {
      const { status, body, scope } = await send(bounced('rose@garden.example'), { headers })
      expect({ status, body }).toEqual({ status: 200, body: { received: true, used: true } })
      expect(await jobs()).toMatchObject([
        {
          name: 'newsletter.suppress-bounced',
          dedupeKey: 'webhook:resend:msg_1',
          payload: bounced('rose@garden.example'),
          requestId: scope.requestId,
          state: 'ready',
        },
      ])
      expect(woken).toEqual([{ events: true, tags: false }])
    },
  )

  test('makes one job, however often it comes, and also when it comes ten times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(bounced('rose@garden.example'))))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    await send(bounced('rose@garden.example'))
    expect(await jobs()).toHaveLength(1)
    await send(bounced('rose@garden.example'), { id: 'msg_2' })
    expect(await jobs()).toHaveLength(2)
  })

  test('takes its effect through the job', async () => {
    const { email } = await makeSubscriber(db)
    await makeSubscriber(db)
    await send({ ...bounced(email.toUpperCase()), type: 'email.complained' })
    const [claimed] = await claim(db.$primary, { queue: 'default', limit: 1, leaseMs: () => 30_000 })
    await runJob(claimed!, newsletterJobs, house)
    const rows = await db.$primary
      .select({ email: subscriber.email, state: subscriber.state })
      .from(subscriber)
    expect(rows.filter(({ state }) => state === 'suppressed')).toEqual([{ email, state: 'suppressed' }])
    expect(await jobs()).toMatchObject([{ state: 'done' }])
  })

  test.each(['email.delivered', 'constructor', '__proto__', 'toString', ''])(
    'of the kind “%s”, which nobody uses, is acknowledged and forgotten',
    async (type) => {
      const { status, body } = await send({ ...bounced('rose@garden.example'), type })
      expect({ status, body }).toEqual({ status: 200, body: { received: true, used: false } })
      expect(await jobs()).toEqual([])
    },
  )

  test('that could not be kept is not acknowledged, so that it comes again', async () => {
    const error = vi.spyOn(log, 'error')
    const gone = createDatabase({ url, connectionLimit: 1 })
    await gone.close()
    shared.house = { ...house, db: gone.db }
    const { status, body } = await send(bounced('rose@garden.example'))
    expect(status).toBe(500)
    expect(body).toMatchObject({ success: false, error: { code: 'SERVER_ERROR' } })
    expect(error).toHaveBeenCalledTimes(1)
  })
})

describe('what is not from Resend', () => {
  test.each<[string, Sent]>([
    ['signed with another key', { signedWith: randomBytes(24) }],
    ['signed for another body', { body: JSON.stringify(bounced('lily@garden.example')) }],
    ['signed six minutes ago', { at: Date.now() - 6 * 60_000 }],
    ['signed six minutes from now', { at: Date.now() + 6 * 60_000 }],
    ['without an id', { id: '' }],
    ['with a body cut off', { body: JSON.stringify(bounced('rose@garden.example')).slice(0, -2) }],
    ['with no body', { body: '' }],
  ])('%s is refused', async (_what, sent) => {
    const { status, body } = await send(bounced('rose@garden.example'), sent)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      success: false,
      error: { code: 'VALIDATION_ERROR', reason: 'webhook.signature' },
    })
    expect(await jobs()).toEqual([])
  })

  test('not signed at all is refused', async () => {
    const request = new Request('http://localhost:3000/api/resend/webhook', { method: 'POST', body: '{}' })
    const { result } = await fromOutside(() => POST(request))
    expect(result.status).toBe(400)
  })
})

test('without a secret nothing can be checked: the provider is asked to come again', async () => {
  env.RESEND_WEBHOOK_SECRET = undefined
  const { status, body } = await send(bounced('rose@garden.example'))
  expect(status).toBe(503)
  expect(body).toMatchObject({ error: { reason: 'webhook.no_secret' } })
  expect(await jobs()).toEqual([])
})
