import { type SQL, sql } from 'drizzle-orm'
import { outboxEvent } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'
import { ringBell } from '@/lib/jobs/bell'
import type { Part } from '@/scripts/house/parts'
import type { RigDatabase } from '@/tests/rigs/frame/database'
import { type Processes, until } from '@/tests/rigs/frame/processes'
import { effectDue, effectTable } from '@/tests/rigs/jobs-work'

/** Two worker processes on one database, and what is known of their work. */
export type Shift = Awaited<ReturnType<typeof openShift>>

export type Order = { n: number; dawdleMs: number }

export async function openShift({ db, url }: RigDatabase, processes: Processes, env: NodeJS.ProcessEnv) {
  let started = 0

  async function ask(query: SQL): Promise<number> {
    const [rows] = await db.$primary.execute(query)
    return Number((rows as unknown as { n: number }[])[0]?.n)
  }

  /** Resolves when the database knows it. */
  async function startWorker(): Promise<Part> {
    const program = ['--import', 'tsx', 'tests/rigs/jobs-worker.ts', url]
    const part = processes.start(`jobs-worker-${++started}`, program, env)
    const known = sql`select count(*) as n from worker where pid = ${part.pid}`
    await until(async () => part.hasEnded() || (await ask(known)) > 0, {
      withinMs: 60_000,
      what: `a worker that announces itself (see ${part.log})`,
    })
    if (part.hasEnded()) throw new Error(`The worker ended ${await part.ended}; see ${part.log}.`)
    return part
  }

  async function publish(orders: Order[]): Promise<void> {
    for (let from = 0; from < orders.length; from += 500) {
      const sentAt = Date.now()
      const events = orders.slice(from, from + 500).map((order) => ({
        name: effectDue,
        payload: { ...order, sentAt },
        requestId: newId(),
      }))
      await db.insert(outboxEvent).values(events)
      await ringBell(db)
    }
  }

  await db.execute(effectTable)
  const workers: [Part, Part] = await Promise.all([startWorker(), startWorker()])
  return {
    ask,
    publish,
    async kill(which: 0 | 1): Promise<void> {
      await processes.kill(workers[which])
    },
    /** One for each that is gone. */
    async replace(): Promise<void> {
      for (const which of [0, 1] as const) if (workers[which].hasEnded()) workers[which] = await startWorker()
    },
    /** Resolves when so many jobs have come to an end, good or bad. */
    settled: (count: number, everyMs = 20) =>
      until(
        async () => (await ask(sql`select count(*) as n from job where state in ('done', 'dead')`)) >= count,
        {
          withinMs: 300_000,
          everyMs,
          what: `${count} jobs that are settled`,
        },
      ),
  }
}
