import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { outboxEvent, worker } from '@/db/schema/jobs'
import type { Actor } from '@/lib/core/context'
import { unavailable } from '@/lib/core/errors'
import { newId, showId } from '@/lib/core/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import { jobsJobs } from '@/lib/jobs/jobs'
import { listDeadJobs } from '@/lib/jobs/list-dead'
import { jobFigures } from '@/lib/jobs/queries'
import { replayJob } from '@/lib/jobs/replay'
import { fail, finish } from '@/lib/jobs/settle'
import { beat, leave } from '@/lib/jobs/workers'
import { execute } from '@/lib/transport/execute'
import { runJob } from '@/lib/transport/job'
import { testHouse } from '@/tests/jobs/test-house'
import { claimAll, jobRows, letTimePass, publish, workJob } from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const house = testHouse(db)
const superuser: Actor = { type: 'user', userId: newId(), role: 'superuser', storeIds: [] }
const as = (actor: Actor) => ({ actor, requestId: 'request-1' })

async function makeDead(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await enqueue(db, { job: workJob, payload: { n }, requestId: `request-${n}` })
    const [claimed] = await claimAll(db)
    await fail(db, claimed!, { state: 'dead' }, unavailable('mail.down', `Try ${n} was refused.`))
  }
}

describe('the list of the dead', () => {
  test('shows the latest first, page by page, and says why each died', async () => {
    await makeDead(5)
    const first = await execute(listDeadJobs, { size: 3 }, as(superuser), house)
    const rest = await execute(listDeadJobs, { size: 3, after: first.next }, as(superuser), house)
    expect([...first.items, ...rest.items].map(({ requestId }) => requestId)).toEqual(
      [4, 3, 2, 1, 0].map((n) => `request-${n}`),
    )
    expect(rest.next).toBeNull()
    expect(first.items[0]).toMatchObject({ lastError: 'mail.down: Try 4 was refused.', attempts: 1 })
    expect(JSON.stringify(first)).not.toContain('payload')
  })

  test.each(['guest', 'buyer', 'seller', 'staff', 'admin'] as const)(
    'is not for a %s, nor is replay',
    async (role) => {
      const actor: Actor = role === 'guest' ? { type: 'guest' } : { ...superuser, role }
      const kind = role === 'guest' ? 'unauthenticated' : 'forbidden'
      await makeDead(1)
      const [row] = await jobRows(db)
      const id = showId('job', row!.id)
      await expect(execute(listDeadJobs, {}, as(actor), house)).rejects.toMatchObject({ kind })
      await expect(execute(replayJob, { id }, as(actor), house)).rejects.toMatchObject({ kind })
      expect(await jobRows(db)).toMatchObject([{ state: 'dead' }])
    },
  )
})

describe('replay', () => {
  test('gives a dead job all its tries again, wakes the workers, and is noted', async () => {
    await makeDead(1)
    const [dead] = await jobRows(db)
    const id = showId('job', dead!.id)
    expect(await execute(replayJob, { id }, as(superuser), house)).toEqual({ id, name: 'test.work' })
    expect(await claimAll(db)).toMatchObject([{ id: dead!.id, attempts: 1, payload: { n: 0 } }])
    expect(await db.$count(outboxEvent)).toBe(1)
    expect(await db.select().from(auditEntry)).toMatchObject([
      {
        act: 'jobs.replay',
        targetType: 'job',
        targetId: id,
        before: { state: 'dead' },
        after: { state: 'ready' },
      },
    ])
  })

  test('ten at once revive it once', async () => {
    await makeDead(1)
    const [dead] = await jobRows(db)
    const id = showId('job', dead!.id)
    const replays = await Promise.allSettled(
      Array.from({ length: 10 }, () => execute(replayJob, { id }, as(superuser), house)),
    )
    expect(replays.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('of what is not dead is a conflict, of what is not there is missing', async () => {
    await enqueue(db, { job: workJob, requestId: 'request-1' })
    const [ready] = await jobRows(db)
    const replay = (id: string) => execute(replayJob, { id }, as(superuser), house)
    await expect(replay(showId('job', ready!.id))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'jobs.not-dead',
    })
    await expect(replay(showId('job', newId()))).rejects.toMatchObject({ kind: 'missing' })
    await expect(replay('job_nonsense')).rejects.toMatchObject({ kind: 'missing' })
  })
})

test('work done a week ago is removed, the dead and the waiting stay', async () => {
  for (let n = 0; n < 3; n++) await enqueue(db, { job: workJob, payload: { n }, requestId: 'request-1' })
  const [first, second] = await claimAll(db, 2)
  await finish(db, first!)
  await fail(db, second!, { state: 'dead' }, new Error('no'))
  await letTimePass(db, 8 * 86_400_000)
  await enqueue(db, { job: workJob, requestId: 'request-1', dedupeKey: 'lately' })
  await finish(db, (await claimAll(db, 1))[0]!)
  await enqueue(db, { job: jobsJobs[0]!, requestId: 'request-1' })
  const prune = (await claimAll(db)).find(({ name }) => name === 'jobs.prune')
  await runJob(prune!, jobsJobs, house)
  const left = await jobRows(db)
  expect(left.find(({ id }) => id === first!.id)).toBeUndefined()
  expect(left.map(({ state }) => state).toSorted()).toEqual(['dead', 'done', 'done', 'running'].toSorted())
})

test('the figures count what is there', async () => {
  for (let n = 0; n < 4; n++) {
    await enqueue(db, { job: workJob, requestId: 'request-1', runAt: new Date(Date.now() - 60_000) })
  }
  await enqueue(db, { job: workJob, requestId: 'request-1', runAt: new Date(Date.now() + 60_000) })
  const [first, second] = await claimAll(db, 3)
  await finish(db, first!)
  await fail(db, second!, { state: 'dead' }, new Error('no'))
  await publish(db, 2)
  await beat(db, newId())
  await beat(db, newId())
  await db
    .update(worker)
    .set({ heartbeatAt: new Date(Date.now() - 120_000) })
    .limit(1)
  const figures = await jobFigures(db)
  expect(figures).toEqual({
    ready: 2,
    running: 1,
    dead: 1,
    doneLastHour: 1,
    oldestReadySeconds: expect.closeTo(60, -2),
    outbox: 2,
    workers: 1,
  })
})

test('a worker shows itself while it lives, and one that fell silent is forgotten', async () => {
  const [alive, silent] = [newId(), newId()]
  await beat(db, silent)
  await db.update(worker).set({ heartbeatAt: new Date(Date.now() - 600_000) })
  await beat(db, alive)
  await beat(db, alive)
  expect(await db.select({ id: worker.id, pid: worker.pid }).from(worker)).toEqual([
    { id: alive, pid: process.pid },
  ])
  await leave(db, alive)
  expect(await db.$count(worker, eq(worker.id, alive))).toBe(0)
})
