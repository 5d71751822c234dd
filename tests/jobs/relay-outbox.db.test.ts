import { expect, test } from 'vitest'
import { outboxEvent } from '@/db/schema/jobs'
import { defineJob } from '@/lib/core/job'
import { relayOutbox } from '@/lib/jobs/relay-outbox'
import { inOneCommit, jobRows, publish, workDue, workJob } from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()

test('each event becomes one job, with four relays at once', async () => {
  await publish(db, 60)
  const relayed = await Promise.all([1, 2, 3, 4].map(() => relayOutbox(db, [workJob], 25)))
  let total = relayed.reduce((sum, n) => sum + n, 0)
  while (total < 60) total += await relayOutbox(db, [workJob])
  expect(total).toBe(60)
  const payloads = (await jobRows(db)).map(({ payload }) => (payload as { n: number }).n)
  expect(payloads.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n))
  expect(await db.$count(outboxEvent)).toBe(0)
})

test('an event makes one job for each that answers it, with its request id', async () => {
  const other = defineJob('test.other', inOneCommit(), { on: ['test.else', workDue], maxAttempts: 3 })
  await db.insert(outboxEvent).values({ name: workDue, payload: { n: 4 }, requestId: 'request-4' })
  await relayOutbox(db, [workJob, other])
  const rows = await jobRows(db)
  expect(rows.map(({ name, maxAttempts }) => [name, maxAttempts])).toEqual([
    ['test.work', 8],
    ['test.other', 3],
  ])
  expect(rows.map(({ payload, requestId }) => [payload, requestId])).toEqual([
    [{ n: 4 }, 'request-4'],
    [{ n: 4 }, 'request-4'],
  ])
})

test('an event that nobody answers is let go', async () => {
  await publish(db, 1, 'test.unheard')
  expect(await relayOutbox(db, [workJob])).toBe(1)
  expect(await jobRows(db)).toEqual([])
  expect(await db.$count(outboxEvent)).toBe(0)
})

test('an event not yet committed is neither seen nor waited for', async () => {
  await db.transaction(async (tx) => {
    await tx.insert(outboxEvent).values({ name: workDue, payload: { n: 1 }, requestId: 'request-1' })
    await publish(db, 1)
    expect(await relayOutbox(db, [workJob])).toBe(1)
  })
  expect(await relayOutbox(db, [workJob])).toBe(1)
})
