import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, inArray, min, sql } from 'drizzle-orm'
import { type Database, createDatabase } from '@/db/client'
import { databaseCode } from '@/db/error-codes'
import { job, outboxEvent, schedule } from '@/db/schema/jobs'
import { seconds } from '@/lib/core/clock'
import { newId } from '@/lib/core/ids'

export type Bell = {
  /** Resolves when there may be work: at once, when something falls due, or when somebody rings. */
  wait(): Promise<'due' | 'rung'>
  /** Ends the wait under way and lets no other begin. */
  close(db: Database): Promise<void>
}

type Watched = { queue: string; schedules: readonly string[] }

/** How late a start can be where nobody's ring arrives, such as behind a proxy that swallows `kill`. */
const longestWait = seconds(15)

/**
 * A worker with nothing to do waits inside the database, in one statement that ends by itself when something is
 * due, and that `ringBell` finds in the process list and interrupts. No ring is lost: the statement is in the
 * list before it looks at the tables, so a commit is either seen by the look or followed by a ring that finds it.
 * It waits for a lock that a second connection holds and never gives away. Both are the bell's own: of the shared
 * pool they would be missing as long as the wait lasts.
 */
export function openBell(url: string, watched: Watched): Bell {
  let line: Line | undefined
  let waiting: Promise<unknown> | undefined
  const closing = Promise.withResolvers<[]>()
  let closed = false

  function hangUp(): Promise<void> {
    const hungUp = line?.close().catch(() => undefined)
    line = undefined
    return hungUp ?? Promise.resolve()
  }

  return {
    async wait() {
      line ??= await openLine(url)
      if (closed) return hangUp().then(() => 'rung')
      const answer = waitUntilDue(line, watched)
      waiting = answer.catch(() => undefined).finally(() => (waiting = undefined))
      const dead = Promise.withResolvers<never>()
      const words = 'The bell line went dead.'
      // Without a word the worker would wait for ever.
      const deadline = setTimeout(() => dead.reject(new Error(words)), longestWait + seconds(10))
      try {
        const [row] = await Promise.race([answer, closing.promise, dead.promise])
        // The lock was to be had: whoever held it has lost its connection.
        if (row?.locked === 1) void hangUp()
        return row && row.locked !== null ? 'due' : 'rung'
      } catch (error) {
        if (databaseCode(error) === 'ER_QUERY_INTERRUPTED') return 'rung'
        void hangUp()
        throw error
      } finally {
        clearTimeout(deadline)
      }
    },
    async close(db) {
      closed = true
      // A statement that is still on its way is not in the list yet: one ring may miss it.
      for (let rings = 0; waiting && rings < 50; rings++) {
        await ringBell(db)
        await Promise.race([waiting, pause(20, undefined, { ref: false })])
      }
      closing.resolve([])
      await Promise.race([hangUp(), pause(seconds(1), undefined, { ref: false })])
    },
  }
}

type Line = { db: Database; lock: string; close(): Promise<void> }

async function openLine(url: string): Promise<Line> {
  const { db, pool, close } = createDatabase({ url, connectionLimit: 2 })
  const lock = `trellis.bell.${newId()}`
  try {
    const holder = await pool.promise().getConnection()
    await holder.query('select get_lock(?, 0)', [lock])
    return { db, lock, close }
  } catch (error) {
    void close().catch(() => undefined)
    throw error
  }
}

/**
 * How long to wait is worked out by the statement itself, from what it sees when it begins. The comment at its head
 * is how a ring knows it.
 */
function waitUntilDue({ db, lock }: Line, { queue, schedules }: Watched) {
  const ready = and(eq(job.queue, queue), eq(job.state, 'ready'))
  const latest = sql`utc_timestamp(3) + interval ${longestWait * 1000} microsecond`
  const moments = [
    sql`(select ${min(job.runAt)} from ${job} where ${ready})`,
    sql`(select ${min(job.leaseUntil)} from ${job} where ${eq(job.state, 'running')})`,
    ...(schedules.length > 0
      ? [
          sql`(select ${min(schedule.nextRunAt)} from ${schedule} where ${inArray(schedule.name, [...schedules])})`,
        ]
      : []),
  ].map((moment) => sql`coalesce(${moment}, ${latest})`)
  const next = sql`least(${latest}, ${sql.join(moments, sql`, `)})`
  const locked = sql<
    number | null
  >`/* trellis:bell */ get_lock(${lock}, if(exists(select 1 from ${outboxEvent}), 0,
    greatest(0, timestampdiff(microsecond, utc_timestamp(3), ${next}) / 1000000)))`
  return db.$primary
    .select({ locked })
    .from(sql`dual`)
    .execute()
}

const interrupt = (db: Database, threadId: number): Promise<unknown> =>
  db.$primary.execute(sql`kill query ${threadId}`)

type Ring = { underWay: Promise<void>; next: Promise<void> | undefined }
const rings = new WeakMap<Database, Ring>()

/**
 * Wakes the workers that sleep. For after a commit: it never throws, because what it follows cannot be taken
 * back, and a ring that failed only makes the start later (`onFault` hears of it). Many at once become one.
 */
export function ringBell(db: Database, onFault?: (error: unknown) => void): Promise<void> {
  const ring = rings.get(db)
  if (!ring) {
    const started: Ring = { underWay: Promise.resolve(), next: undefined }
    rings.set(db, started)
    started.underWay = ringOnce(db, onFault).finally(() => {
      if (!started.next) rings.delete(db)
    })
    return started.underWay
  }
  // The one under way may have looked before this commit: one more follows it, for all who come meanwhile.
  return (ring.next ??= ring.underWay.then(() => {
    rings.delete(db)
    return ringBell(db, onFault)
  }))
}

async function ringOnce(db: Database, onFault?: (error: unknown) => void): Promise<void> {
  try {
    const sleepers = await db.$primary
      .select({ id: sql<number>`id` })
      .from(sql`information_schema.processlist`)
      .where(sql`db = database() and info like 'select /* trellis:bell */%'`)
    await Promise.all(sleepers.map(({ id }) => interrupt(db, id).catch(ignoreGone)))
  } catch (error) {
    onFault?.(error)
  }
}

function ignoreGone(error: unknown): void {
  // It woke by itself meanwhile, and its process has left.
  if (databaseCode(error) !== 'ER_NO_SUCH_THREAD') throw error
}
