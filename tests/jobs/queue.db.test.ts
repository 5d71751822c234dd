import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { job } from '@/db/schema/jobs'
import { unavailable } from '@/lib/core/errors'
import { defineJob } from '@/lib/core/job'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { enqueue } from '@/lib/jobs/enqueue'
import { LeaseLost, extendLeases, giveBack, holdLease } from '@/lib/jobs/lease'
import { reclaimExpired } from '@/lib/jobs/reclaim-expired'
import { fail, finish } from '@/lib/jobs/settle'
import { claimAll, inOneCommit, jobRows, letTimePass, workJob } from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const requestId = 'request-1'

async function claimOne(): Promise<ClaimedJob> {
  await enqueue(db, { job: workJob, payload: { n: 1 }, requestId })
  const [claimed] = await claimAll(db)
  if (!claimed) throw new Error('Nothing was claimed.')
  return claimed
}

describe('enqueue', () => {
  test('a key makes one job, however many ask at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => enqueue(db, { job: workJob, requestId, dedupeKey: 'mail:1' })),
    )
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(await jobRows(db)).toHaveLength(1)
  })

  test('a job for later is left alone until then', async () => {
    await enqueue(db, { job: workJob, requestId, runAt: new Date(Date.now() + 60_000) })
    expect(await claimAll(db)).toEqual([])
    await letTimePass(db, 61_000)
    expect(await claimAll(db)).toHaveLength(1)
  })
})

describe('claim', () => {
  test('six at once never take the same job', async () => {
    for (let n = 0; n < 20; n++) await enqueue(db, { job: workJob, payload: { n }, requestId })
    const taken = (await Promise.all(Array.from({ length: 6 }, () => claimAll(db, 4)))).flat()
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length)
    const rest = await claimAll(db)
    expect(taken.length + rest.length).toBe(20)
  })

  test('what another is just taking is passed over, not waited for', async () => {
    for (let n = 0; n < 3; n++) await enqueue(db, { job: workJob, payload: { n }, requestId })
    await db.transaction(async (tx) => {
      const [first] = await tx.select({ id: job.id }).from(job).orderBy(job.id).limit(1).for('update')
      const others = await claimAll(db)
      expect(others).toHaveLength(2)
      expect(others.map(({ id }) => id)).not.toContain(first?.id)
    })
  })

  test('the oldest due comes first, and a claim counts as a try', async () => {
    await enqueue(db, { job: workJob, payload: { n: 2 }, requestId, runAt: new Date(Date.now() - 1_000) })
    await enqueue(db, { job: workJob, payload: { n: 1 }, requestId, runAt: new Date(Date.now() - 9_000) })
    const claimed = await claimAll(db)
    expect(claimed.map(({ payload }) => payload)).toEqual([{ n: 1 }, { n: 2 }])
    expect(claimed.map(({ attempts }) => attempts)).toEqual([1, 1])
    expect((await jobRows(db)).map(({ attempts, state }) => [state, attempts])).toEqual([
      ['running', 1],
      ['running', 1],
    ])
  })

  test('another queue is another matter', async () => {
    await enqueue(db, { job: defineJob('test.slow', inOneCommit(), { queue: 'slow' }), requestId })
    expect(await claimAll(db)).toEqual([])
  })
})

describe('a lease', () => {
  test('once lost, neither finishes, fails, holds nor gives back', async () => {
    const claimed = await claimOne()
    await letTimePass(db, 31_000)
    expect(await reclaimExpired(db)).toBe(1)
    const before = await jobRows(db)
    await expect(finish(db, claimed)).rejects.toBeInstanceOf(LeaseLost)
    await expect(holdLease(db, claimed)).rejects.toBeInstanceOf(LeaseLost)
    expect(await fail(db, claimed, { state: 'dead' }, new Error('too late'))).toBe(false)
    await giveBack(db, [claimed])
    await extendLeases(db, [claimed])
    expect(await jobRows(db)).toEqual(before)
  })

  test('lost and taken by another is not the first one’s to finish', async () => {
    const first = await claimOne()
    await letTimePass(db, 31_000)
    await reclaimExpired(db)
    const [second] = await claimAll(db)
    await expect(finish(db, first)).rejects.toBeInstanceOf(LeaseLost)
    await finish(db, second!)
    expect(await jobRows(db)).toMatchObject([
      { state: 'done', attempts: 2, leaseToken: null, leaseUntil: null },
    ])
  })

  test('extended in time is kept', async () => {
    const claimed = await claimOne()
    await letTimePass(db, 29_000)
    await extendLeases(db, [claimed])
    await letTimePass(db, 29_000)
    expect(await reclaimExpired(db)).toBe(0)
    await finish(db, claimed)
  })

  test('that runs out on the last try leaves the job dead, and says why', async () => {
    await claimOne()
    await db.update(job).set({ attempts: 8 })
    await letTimePass(db, 31_000)
    await reclaimExpired(db)
    expect(await jobRows(db)).toMatchObject([
      { state: 'dead', lastError: expect.stringContaining('fell silent') },
    ])
  })

  test('given back, the job is due at once and the try does not count', async () => {
    await giveBack(db, [await claimOne()])
    expect(await jobRows(db)).toMatchObject([{ state: 'ready', attempts: 0, leaseToken: null }])
    expect(await claimAll(db)).toHaveLength(1)
  })
})

test('a job that failed waits its time, and keeps what went wrong for people to read', async () => {
  const claimed = await claimOne()
  const down = unavailable('mail.down', 'The mail service does not answer.')
  expect(await fail(db, claimed, { state: 'ready', delayMs: 5_000 }, down)).toBe(true)
  expect(await jobRows(db)).toMatchObject([
    { state: 'ready', lastError: 'mail.down: The mail service does not answer.' },
  ])
  await letTimePass(db, 4_000)
  expect(await claimAll(db)).toEqual([])
  await letTimePass(db, 1_100)
  expect(await claimAll(db)).toMatchObject([{ id: claimed.id, attempts: 2 }])
})

test('done work is found by nobody again', async () => {
  await finish(db, await claimOne())
  await letTimePass(db, 3_600_000)
  expect(await reclaimExpired(db)).toBe(0)
  expect(await claimAll(db)).toEqual([])
  expect(await db.$count(job, eq(job.state, 'done'))).toBe(1)
})
