import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeJob } from '@/db/factories/jobs'
import { env } from '@/lib/env'
import { type Follower, setFollower } from '@/lib/transport/freshness'
import { healthDoor, readyDoor } from '@/lib/transport/health-doors'
import { metricsDoor } from '@/lib/transport/metrics-door'
import { revalidateDoor } from '@/lib/transport/revalidate-door'
import { testDatabase } from '@/tests/setup/database'
import { fromOutside } from '@/tests/transport/request'

const { revalidateTag } = vi.hoisted(() => ({ revalidateTag: vi.fn() }))
vi.mock('next/server', () => ({ connection: async () => {} }))
vi.mock('next/cache', () => ({ revalidateTag }))

const { db } = testDatabase()
const following: Follower = { token: 'the-token', caughtUp: true, follow: async () => {} }
beforeEach(() => setFollower({ ...following }))

describe('/healthz and /readyz', () => {
  test('a process that is up is well; one that has caught up is ready', async () => {
    expect((await healthDoor()).status).toBe(200)
    const ready = await readyDoor()
    expect(ready.status).toBe(200)
    expect(ready.headers.get('cache-control')).toBe('no-store')
    expect(await ready.text()).toBe('ready\n')
  })

  test('nobody is sent to pages that are known to be out of date', async () => {
    setFollower({ ...following, caughtUp: false })
    const answer = await readyDoor()
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('catching up')
    expect((await healthDoor()).status).toBe(200)
  })
})

describe('/metrics', () => {
  const scrape = async (authorization?: string, local = false) => {
    const headers: HeadersInit = authorization === undefined ? {} : { authorization }
    const { result } = await fromOutside(
      () => metricsDoor(new Request('http://localhost/metrics', { headers })),
      { local },
    )
    return { status: result.status, text: await result.text() }
  }
  afterEach(() => {
    env.METRICS_TOKEN = undefined
  })

  test('without a token is for this machine alone', async () => {
    expect((await scrape(undefined, true)).status).toBe(200)
    expect(await scrape()).toEqual({ status: 403, text: 'Not for you.\n' })
  })

  test('with a token is for who brings it, from wherever', async () => {
    env.METRICS_TOKEN = 'a-token-of-the-scraper'
    expect((await scrape('Bearer a-token-of-the-scraper')).status).toBe(200)
    for (const wrong of [
      undefined,
      '',
      'a-token-of-the-scraper',
      'Bearer a-token-of-the-scrapeR',
      'Bearer é',
    ])
      expect((await scrape(wrong && encodeURI(wrong), true)).status).toBe(403)
  })

  test('tells of requests, connections, jobs and the outbox', async () => {
    await makeJob(db)
    const { text } = await scrape(undefined, true)
    expect(text).toContain('jobs{state="ready"} 1')
    expect(text).toMatch(/database_pool_connections\{state="total"\} \d/)
    for (const name of [
      'http_request_duration_seconds',
      'http_requests_in_flight',
      'outbox_events',
      'workers',
      'jobs_oldest_ready_seconds',
    ])
      expect(text).toContain(`# TYPE ${name} `)
  })
})

describe('the internal route', () => {
  const revalidate = (body: unknown, token?: string) =>
    revalidateDoor(
      new Request('http://localhost/api/internal/revalidate', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: token === undefined ? {} : { 'x-internal-token': token },
      }),
    )

  test('invalidates each tag at once', async () => {
    expect((await revalidate({ tags: ['a', 'b'] }, 'the-token')).status).toBe(204)
    expect(revalidateTag.mock.calls).toEqual([
      ['a', { expire: 0 }],
      ['b', { expire: 0 }],
    ])
  })

  test.each([undefined, '', 'another-token'])('is not there with the token “%s”', async (token) => {
    expect((await revalidate({ tags: ['a'] }, token)).status).toBe(404)
    expect(revalidateTag).not.toHaveBeenCalled()
  })

  test('takes tags and nothing else', async () => {
    await expect(revalidate({ tags: [1] }, 'the-token')).rejects.toThrow('tags')
    await expect(revalidate({ tags: ['x'.repeat(257)] }, 'the-token')).rejects.toThrow('tags')
    expect(revalidateTag).not.toHaveBeenCalled()
  })
})
