import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createDatabase, type DatabaseHandle } from '@/db/client'
import { outboxEvent } from '@/db/schema/jobs'
import { openBell, ringBell } from '@/lib/jobs/bell'
import { enqueue } from '@/lib/jobs/enqueue'
import { jobRows, marks, publish, runner, workJob } from '@/tests/jobs/test-jobs'
import { testDatabase } from '@/tests/setup/database'

const { db, url } = testDatabase()
const inTime = { timeout: 15_000, interval: 5 }

type Sleeper = { id: number; seconds: number }
const sleepers = (): Promise<Sleeper[]> =>
  db.$primary
    .select({ id: sql<number>`id`, seconds: sql<number>`time` })
    .from(sql`information_schema.processlist`)
    .where(sql`db = database() and info like 'select /* trellis:bell */%'`)

/** A statement that has been answered may still be listed for a moment: who waits again first waits for none. */
const asleep = (count = 1) => vi.waitFor(async () => expect((await sleepers()).length).toBe(count), inTime)

describe('an idle bell', () => {
  const bell = () => {
    const opened = openBell(url, { queue: 'default', schedules: [] })
    onTestFinished(() => opened.close(db))
    return opened
  }

  test('sleeps until it is rung', async () => {
    const waiting = bell().wait()
    await asleep()
    await ringBell(db)
    expect(await waiting).toBe('rung')
  })

  test('does not sleep where there is an event, or a job that is due', async () => {
    await publish(db, 1)
    expect(await bell().wait()).toBe('due')
    await db.delete(outboxEvent)
    await enqueue(db, { job: workJob, requestId: 'request-1' })
    expect(await bell().wait()).toBe('due')
  })

  test('wakes by itself when a job falls due, not before', async () => {
    await enqueue(db, { job: workJob, requestId: 'request-1', runAt: new Date(Date.now() + 700) })
    const began = performance.now()
    expect(await bell().wait()).toBe('due')
    const slept = performance.now() - began
    expect(slept).toBeGreaterThan(500)
    // Not by the end of every wait, which is fifteen seconds.
    expect(slept).toBeLessThan(10_000)
  })

  test('no ring is lost, whenever it falls: a commit is seen or heard', async () => {
    const one = bell()
    for (let turn = 0; turn < 60; turn++) {
      const waiting = one.wait()
      await pause(Math.random() * 4)
      await publish(db, 1)
      await ringBell(db)
      const woken = await Promise.race([waiting, pause(10_000, 'slept on', { ref: false })])
      expect(woken).not.toBe('slept on')
      await db.delete(outboxEvent)
    }
  })

  test('many that sleep are woken together, without being in each other’s way', async () => {
    const many = Array.from({ length: 6 }, bell)
    const delays: number[] = []
    for (let turn = 0; turn < 10; turn++) {
      await asleep(0)
      const waiting = many.map((one) => one.wait())
      await asleep(many.length)
      const began = performance.now()
      await ringBell(db)
      expect(new Set(await Promise.all(waiting))).toEqual(new Set(['rung']))
      delays.push(performance.now() - began)
    }
    // Where sleepers share a mutex every second ring is up to two seconds late; a busy machine is late once or twice.
    expect(delays.filter((delay) => delay > 1_000).length).toBeLessThanOrEqual(3)
  })

  test('whose second connection was lost makes itself a new one', async () => {
    const one = bell()
    const first = one.wait()
    await asleep()
    const [sleeper] = await sleepers()
    const [holder] = await db.$primary
      .select({ id: sql<number>`max(id)` })
      .from(sql`information_schema.processlist`)
      .where(sql`db = database() and command = 'Sleep' and id < ${sleeper!.id}`)
    await db.$primary.execute(sql`kill ${holder!.id}`)
    expect(await first).toBe('due')
    await asleep(0)
    const second = one.wait()
    await asleep()
    await ringBell(db)
    expect(await second).toBe('rung')
  })

  test('closed in its sleep it ends', async () => {
    const one = bell()
    const waiting = one.wait()
    await asleep()
    const [woken] = await Promise.all([
      Promise.race([waiting, pause(10_000, 'slept on', { ref: false })]),
      one.close(db),
    ])
    expect(woken).toBe('rung')
    await asleep(0)
  })
})

describe('ringing', () => {
  test('never fails after a commit, and says so to who wants to know', async () => {
    const away = createDatabase({ url: 'mysql://root@127.0.0.1:9/nowhere' })
    const faults: unknown[] = []
    await ringBell(away.db, (error) => faults.push(error))
    expect(faults).toHaveLength(1)
    await away.close()
  })

  test('a hundred at once ask the database a few times', async () => {
    const handle = createDatabase({ url })
    let statements = 0
    handle.pool.on('acquire', () => statements++)
    await Promise.all(Array.from({ length: 100 }, () => ringBell(handle.db)))
    expect(statements).toBeLessThanOrEqual(3)
    await handle.close()
  })
})

describe('a runner with nothing to do', () => {
  let own: DatabaseHandle
  let statements: number
  beforeEach(() => {
    own = createDatabase({ url, connectionLimit: 5 })
    statements = 0
    own.pool.on('acquire', () => statements++)
  })
  afterEach(() => own.close())

  test('asks nothing: it sleeps in one statement', async () => {
    const { stop } = runner([workJob], { db: own.db })
    await asleep()
    const before = statements
    const [first] = await sleepers()
    await pause(3_000)
    expect(statements - before).toBeLessThanOrEqual(3)
    expect(await sleepers()).toEqual([{ id: first?.id, seconds: expect.any(Number) }])
    expect((await sleepers())[0]!.seconds).toBeGreaterThanOrEqual(2)
    await stop(0)
  })

  test('does not run in a circle about an event that another has locked', async () => {
    await publish(db, 1)
    const { stop } = runner([workJob], { db: own.db })
    await db.transaction(async (tx) => {
      await tx.select().from(outboxEvent).for('update')
      await pause(300)
      statements = 0
      await pause(2_000)
      expect(statements).toBeLessThan(150)
    })
    await vi.waitFor(async () => expect(await marks(db)).toEqual([0]), inTime)
    await stop(0)
  })

  test('starts what is committed without delay', async () => {
    const { saw, stop } = runner([workJob], { db: own.db })
    const delays: number[] = []
    for (let turn = 1; turn <= 15; turn++) {
      await asleep()
      const began = performance.now()
      await publish(db, 1)
      await ringBell(db)
      await vi.waitFor(() => expect(saw('done')).toHaveLength(turn), { timeout: 15_000, interval: 1 })
      delays.push(performance.now() - began)
    }
    // Unheard, each would wait for the end of a sleep, which is fifteen seconds.
    expect(delays.toSorted((a, b) => a - b)[7]).toBeLessThan(5_000)
    await stop(0)
  })

  test('finds the database again after it was gone, and says so once', async () => {
    const { saw, stop } = runner([workJob], { db: own.db })
    await asleep()
    const connections = await db.$primary
      .select({ id: sql<number>`id` })
      .from(sql`information_schema.processlist`)
      .where(sql`db = database() and id <> connection_id()`)
    for (const { id } of connections) await db.$primary.execute(sql`kill ${id}`).catch(() => undefined)
    await vi.waitFor(() => expect(saw('stalled')).toHaveLength(1), inTime)
    await publish(db, 1)
    await ringBell(db)
    await vi.waitFor(async () => expect(await jobRows(db)).toMatchObject([{ state: 'done' }]), inTime)
    await asleep()
    await ringBell(db)
    await vi.waitFor(() => expect(saw('recovered')).toHaveLength(1), inTime)
    expect(saw('stalled')).toHaveLength(1)
    await stop(0)
  })
})
