import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schedule } from '@/db/schema/jobs'
import { defineJob } from '@/lib/core/job'
import { plantSchedules, runDueSchedules, scheduled } from '@/lib/jobs/schedules'
import { fail, finish } from '@/lib/jobs/settle'
import { claimAll, inOneCommit, jobRows } from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db } = testDatabase()
const minute = 60_000
const everyMinute = (every = minute) => scheduled([defineJob('test.sweep', inOneCommit(), { every })])

const letTimePass = (milliseconds: number) =>
  db
    .update(schedule)
    .set({ nextRunAt: sql`${schedule.nextRunAt} - interval ${milliseconds * 1000} microsecond` })

test('the first turn comes one interval after it was planted', async () => {
  await plantSchedules(db, everyMinute())
  expect(await runDueSchedules(db, everyMinute())).toBe(0)
  await letTimePass(minute)
  expect(await runDueSchedules(db, everyMinute())).toBe(1)
})

test('a turn is taken once, by however many workers; missed turns are one', async () => {
  await plantSchedules(db, everyMinute())
  await letTimePass(100 * minute + 5_000)
  const taken = await Promise.all(Array.from({ length: 12 }, () => runDueSchedules(db, everyMinute())))
  expect(taken.reduce((sum, n) => sum + n, 0)).toBe(1)
  expect(await jobRows(db)).toHaveLength(1)
  const [row] = await db.select().from(schedule)
  const wait = row!.nextRunAt.getTime() - Date.now()
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(minute)
})

test.each(['done', 'dead'] as const)(
  'while a turn is not over the next is passed over; once %s it comes',
  async (end) => {
    await plantSchedules(db, everyMinute())
    const turn = async () => {
      await letTimePass(minute)
      await runDueSchedules(db, everyMinute())
    }
    await turn()
    await turn()
    expect(await jobRows(db)).toHaveLength(1)
    const [claimed] = await claimAll(db)
    await turn()
    expect(await jobRows(db)).toHaveLength(1)
    if (end === 'done') await finish(db, claimed!)
    else await fail(db, claimed!, { state: 'dead' }, new Error('broken'))
    await turn()
    expect((await jobRows(db)).map(({ state }) => state)).toEqual([end, 'ready'])
  },
)

test('planted again it keeps its time; planted to run more often it is pulled in', async () => {
  await plantSchedules(db, everyMinute())
  await letTimePass(30_000)
  const [before] = await db.select().from(schedule)
  await plantSchedules(db, everyMinute())
  expect((await db.select().from(schedule))[0]?.nextRunAt).toEqual(before?.nextRunAt)
  await plantSchedules(db, everyMinute(2_000))
  const [after] = await db.select().from(schedule)
  expect(before!.nextRunAt.getTime() - after!.nextRunAt.getTime()).toBeGreaterThan(15_000)
})

test('a schedule that no longer exists in code is left alone', async () => {
  await plantSchedules(db, everyMinute())
  await letTimePass(10 * minute)
  expect(
    await runDueSchedules(db, scheduled([defineJob('test.other', inOneCommit(), { every: minute })])),
  ).toBe(0)
  expect(await jobRows(db)).toEqual([])
})
