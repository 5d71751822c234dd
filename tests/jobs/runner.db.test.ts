import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { job, schedule, worker } from '@/db/schema/jobs'
import { unavailable } from '@/lib/core/errors'
import { defineJob } from '@/lib/core/job'
import { ringBell } from '@/lib/jobs/bell'
import { enqueue } from '@/lib/jobs/enqueue'
import { log } from '@/lib/transport/log'
import {
  inOneCommit,
  inSteps,
  jobRows,
  leaveMark,
  letTimePass,
  marks,
  publish,
  runner,
  workDue,
  workJob,
} from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const inTime = { timeout: 15_000, interval: 20 }

async function announce(count: number): Promise<void> {
  await publish(db, count)
  await ringBell(db)
}

const done = (count: number) =>
  vi.waitFor(async () => expect(await db.$count(job, eq(job.state, 'done'))).toBe(count), inTime)

test('two runners share 200 jobs, and each takes effect once', async () => {
  const both = [runner([workJob]), runner([workJob])]
  await vi.waitFor(async () => expect(await db.$count(worker)).toBe(2), inTime)
  await announce(200)
  await done(200)
  expect(await marks(db)).toEqual(Array.from({ length: 200 }, (_, n) => n))
  const shares = () => both.map(({ saw }) => saw('done').length)
  // A commit is seen a moment before the runner has spoken of it.
  await vi.waitFor(() => expect(shares()[0]! + shares()[1]!).toBe(200), inTime)
  expect(Math.min(...shares())).toBeGreaterThan(0)
})

test('a job that outlasts its lease keeps it, because it is extended meanwhile', async () => {
  const slow = defineJob(
    'test.work',
    inSteps(async (ctx) => {
      await pause(2_500)
      await ctx.commit(async (step) => leaveMark(step, 1))
    }),
    { on: workDue, leaseMs: 1_000 },
  )
  const both = [runner([slow]), runner([slow])]
  await announce(1)
  await done(1)
  expect(await marks(db)).toEqual([1])
  expect(both.flatMap(({ saw }) => saw('lost'))).toEqual([])
})

test('the job of a worker that died is done by another', async () => {
  const dead = runner([workJob], { handle: () => new Promise(() => undefined), concurrency: 1 })
  await announce(1)
  await vi.waitFor(async () => expect(await jobRows(db)).toMatchObject([{ state: 'running' }]), inTime)
  const alive = runner([workJob])
  await letTimePass(db, 31_000)
  await ringBell(db)
  await done(1)
  expect(await marks(db)).toEqual([0])
  await vi.waitFor(() => expect(alive.saw('done')).toHaveLength(1), inTime)
  expect(dead.saw('done')).toEqual([])
})

describe('a job that fails', () => {
  test('is tried again when that may help, and then succeeds', async () => {
    let tries = 0
    const flaky = defineJob(
      'test.work',
      inOneCommit((ctx, { n }) => {
        leaveMark(ctx, n)
        if (++tries === 1) throw unavailable('test.down', 'Not now.')
      }),
      { on: workDue },
    )
    const { saw } = runner([flaky])
    await announce(1)
    await done(1)
    expect(saw('retry')).toHaveLength(1)
    expect(await marks(db)).toEqual([0])
  })

  test('because others held what it needed is tried again', async () => {
    log.level = 'silent'
    const blocked = defineJob(
      'test.work',
      inOneCommit(async (ctx) => {
        // What the server answers to a victim, from the server itself.
        const victim = sql`signal sqlstate '40001' set mysql_errno = 1213, message_text = 'Deadlock found'`
        await ctx.db.execute(victim)
      }),
      { on: workDue },
    )
    const { saw } = runner([blocked])
    await announce(1)
    await vi.waitFor(() => expect(saw('retry')).toHaveLength(1), inTime)
    expect(saw('retry')).toMatchObject([
      { error: { kind: 'unavailable', code: 'write.busy' }, delayMs: 5_000 },
    ])
    expect(await jobRows(db)).toMatchObject([
      { state: 'ready', lastError: 'The database answered ER_LOCK_DEADLOCK.' },
    ])
  })

  test('and its last try is dead, with the reason', async () => {
    const hopeless = defineJob('test.work', inOneCommit(), { on: workDue, input: () => ({ n: 0.5 }) })
    const { saw } = runner([hopeless])
    await announce(1)
    await vi.waitFor(() => expect(saw('dead')).toHaveLength(1), inTime)
    expect(await jobRows(db)).toMatchObject([
      { state: 'dead', attempts: 1, lastError: expect.stringContaining('input.invalid') },
    ])
  })

  test('does not take the jobs beside it with it', async () => {
    const picky = defineJob(
      'test.work',
      inOneCommit((ctx, { n }) => {
        if (n % 2 === 1) throw new TypeError('odd')
        leaveMark(ctx, n)
      }),
      { on: workDue, maxAttempts: 1 },
    )
    const { saw } = runner([picky])
    await announce(20)
    await done(10)
    await vi.waitFor(() => expect(saw('dead')).toHaveLength(10), inTime)
  })
})

test('with three runners, each turn of a schedule is one job', async () => {
  const sweep = defineJob('test.sweep', inOneCommit(), { every: 1_000 })
  const three = [1, 2, 3].map(() => runner([sweep]))
  await vi.waitFor(async () => expect(await db.$count(job)).toBeGreaterThanOrEqual(3), inTime)
  await Promise.all(three.map(({ stop }) => stop(5_000)))
  const [row] = await db.select().from(schedule)
  const turns = Math.round((row!.nextRunAt.getTime() - row!.createdAt.getTime()) / 1_000) - 1
  expect(await db.$count(job)).toBeLessThanOrEqual(turns)
})

describe('stop', () => {
  const held = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const heldJob = defineJob(
      'test.work',
      inOneCommit(async (ctx, { n }) => {
        leaveMark(ctx, n)
        await promise
      }),
      { on: workDue },
    )
    return { job: heldJob, release: resolve }
  }
  const started = (count: number) =>
    vi.waitFor(async () => expect(await db.$count(job, eq(job.state, 'running'))).toBe(count), inTime)

  test('waits for what is under way, and takes nothing new', async () => {
    const { job: slow, release } = held()
    const running = runner([slow], { concurrency: 2 })
    await announce(4)
    await started(2)
    const stopped = running.stop(5_000)
    await pause(50)
    release()
    await stopped
    expect((await jobRows(db)).map(({ state }) => state).toSorted()).toEqual([
      'done',
      'done',
      'ready',
      'ready',
    ])
    expect(running.saw('done')).toHaveLength(2)
    expect(await db.$count(worker)).toBe(0)
  })

  test('gives back what is not done in time, and what it did comes to nothing', async () => {
    const { job: endless, release } = held()
    const running = runner([endless], { concurrency: 1 })
    await announce(1)
    await started(1)
    await running.stop(50)
    expect(await jobRows(db)).toMatchObject([{ state: 'ready', attempts: 0, leaseToken: null }])
    release()
    await vi.waitFor(() => expect(running.saw('lost')).toHaveLength(1), inTime)
    expect(await marks(db)).toEqual([])
  })

  test('ends an idle runner at once', async () => {
    const running = runner([workJob])
    await vi.waitFor(async () => expect(await db.$count(worker)).toBe(1), inTime)
    await pause(200)
    const stopped = running.stop(60_000).then(() => 'stopped')
    // Left to itself it would sleep for fifteen seconds; waited out, the grace would take a minute.
    expect(await Promise.race([stopped, pause(10_000, 'still there', { ref: false })])).toBe('stopped')
    expect(await db.$count(worker)).toBe(0)
  })
})

test('a name no worker knows is tried again, and dead when the tries are used up', async () => {
  const { saw } = runner([])
  await enqueue(db, { job: { ...workJob, maxAttempts: 1 }, requestId: 'request-1' })
  await ringBell(db)
  await vi.waitFor(() => expect(saw('dead')).toHaveLength(1), inTime)
  expect(await jobRows(db)).toMatchObject([{ lastError: expect.stringContaining('test.work') }])
})
