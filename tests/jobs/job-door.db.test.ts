import { expect, test } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { defineJob, type Job } from '@/lib/core/job'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { enqueue } from '@/lib/jobs/enqueue'
import { LeaseLost } from '@/lib/jobs/lease'
import { reclaimExpired } from '@/lib/jobs/reclaim-expired'
import { runJob } from '@/lib/transport/job'
import { testHouse } from '@/tests/jobs/test-house'
import {
  claimAll,
  inOneCommit,
  inSteps,
  jobRows,
  leaveMark,
  letTimePass,
  marks,
  workJob,
} from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const house = testHouse(db)

async function claimed(job: Job, payload = { n: 1 }): Promise<ClaimedJob> {
  await enqueue(db, { job, payload, requestId: 'request-9' })
  const [one] = await claimAll(db)
  return one!
}

async function loseLease(): Promise<void> {
  await letTimePass(db, 31_000)
  await reclaimExpired(db)
}

test('effect and mark are one commit', async () => {
  await runJob(await claimed(workJob), [workJob], house)
  expect(await marks(db)).toEqual([1])
  expect(await jobRows(db)).toMatchObject([{ state: 'done', lastError: null, finishedAt: expect.any(Date) }])
})

test('the effect of a job whose lease was lost is taken back', async () => {
  const slow = defineJob(
    'test.work',
    inOneCommit(async (ctx, { n }) => {
      leaveMark(ctx, n)
      await loseLease()
    }),
  )
  await expect(runJob(await claimed(slow), [slow], house)).rejects.toBeInstanceOf(LeaseLost)
  expect(await marks(db)).toEqual([])
  expect(await jobRows(db)).toMatchObject([{ state: 'ready', attempts: 1 }])
})

test('a verb in steps proves its lease at every commit', async () => {
  const stepped = defineJob(
    'test.work',
    inSteps(async (ctx) => {
      await ctx.commit(async (step) => leaveMark(step, 1))
      await loseLease()
      await ctx.commit(async (step) => leaveMark(step, 2))
    }),
  )
  await expect(runJob(await claimed(stepped), [stepped], house)).rejects.toBeInstanceOf(LeaseLost)
  expect(await marks(db)).toEqual([1])
  expect(await jobRows(db)).toMatchObject([{ state: 'ready' }])
})

test('a verb in steps is done after its last step, and gives its id to outside services', async () => {
  const keys: string[] = []
  const stepped = defineJob(
    'test.work',
    inSteps(async (ctx) => {
      keys.push(ctx.idempotencyKey)
      await ctx.commit(async (step) => leaveMark(step, 1))
    }),
  )
  const job = await claimed(stepped)
  await runJob(job, [stepped], house)
  expect(keys).toEqual([job.id])
  expect(await jobRows(db)).toMatchObject([{ state: 'done' }])
})

test('it is the house that acts, under the name of the job and the number of the request', async () => {
  const seen: unknown[] = []
  const curious = defineJob(
    'test.work',
    inOneCommit((ctx) => void seen.push(ctx.actor, ctx.requestId)),
  )
  await runJob(await claimed(curious), [curious], house)
  expect(seen).toEqual([{ type: 'system', name: 'job:test.work' }, 'request-9'])
})

test('what the house notes says which job noted it', async () => {
  const noting = inOneCommit((ctx) => ctx.audit({ act: 'test.act', target: { type: 'thing', id: null } }))
  const job = defineJob('test.work', noting)
  await runJob(await claimed(job), [job], house)
  expect(await db.select().from(auditEntry)).toMatchObject([
    { act: 'test.act', actorType: 'system', actorId: null, actorName: 'job:test.work' },
  ])
})

test('an input the verb does not take cannot be mended by trying again', async () => {
  const job = defineJob('test.work', inOneCommit(), { input: () => ({ n: 1.5 }) })
  await expect(runJob(await claimed(job), [job], house)).rejects.toMatchObject({ kind: 'invalid' })
})

test('a name nobody knows is tried again, for a newer worker may know it', async () => {
  await expect(runJob(await claimed(workJob), [], house)).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('test.work'),
  })
})
