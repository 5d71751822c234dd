import type { Database } from '@/db/client'
import { newId } from '@/lib/core/ids'
import { type Job, defaultLeaseMs, defaultQueue } from '@/lib/core/job'
import { openBell, ringBell } from '@/lib/jobs/bell'
import { keepTurning, repeat } from '@/lib/jobs/loops'
import type { Report } from '@/lib/jobs/report'
import { type Handle, createRunningJobs } from '@/lib/jobs/running-jobs'
import { plantSchedules, scheduled } from '@/lib/jobs/schedules'
import { createTurns } from '@/lib/jobs/turns'
import { beat, heartbeatEvery, leave } from '@/lib/jobs/workers'

export type RunnerOptions = {
  db: Database
  /** The same database, for the one connection on which an idle worker sleeps. */
  url: string
  /** All jobs of the house: who answers which event, and what runs by the clock. */
  jobs: readonly Job[]
  handle: Handle
  report: Report
  queue?: string
  /** Jobs at a time. Keep it two below the size of the pool: claims and leases need connections too. */
  concurrency?: number
}

export type Runner = {
  readonly id: string
  /** Takes no more jobs, waits for those under way, and gives back what is not done in time. */
  stop(graceMs: number): Promise<void>
}

/** Works the queue until it is stopped. Any number of these may run, in any number of processes. */
export function startRunner(options: RunnerOptions): Runner {
  const { db, url, jobs, handle, report, queue = defaultQueue, concurrency = 8 } = options
  const id = newId()
  const stopping = new AbortController()
  const gone = new AbortController()
  const running = createRunningJobs(db, handle, report)
  const timed = scheduled(jobs)
  const bell = openBell(url, { queue, schedules: timed.map((job) => job.name) })
  const { turn, sleep } = createTurns({
    db,
    bell,
    jobs,
    queue,
    concurrency,
    running,
    signal: stopping.signal,
  })
  const prepare = async () => {
    await plantSchedules(db.$primary, timed)
    await beat(db.$primary, id)
  }
  const looping = keepTurning({ prepare, turn, sleep }, report, stopping.signal)
  const shortestLease = Math.min(defaultLeaseMs, ...jobs.map((job) => job.leaseMs))
  const upkeep = [
    repeat(shortestLease / 3, running.extend, gone.signal),
    repeat(heartbeatEvery, () => beat(db.$primary, id), gone.signal),
  ]

  const stop = async (graceMs: number) => {
    stopping.abort()
    await bell.close(db)
    await looping
    await running.allDone(graceMs)
    gone.abort()
    await Promise.all(upkeep)
    // Best effort from here: what cannot be said to the database shows when the leases run out.
    const left = running.count()
    await running.giveBack().catch(() => undefined)
    await leave(db.$primary, id).catch(() => undefined)
    if (left > 0) await ringBell(db)
  }
  let stopped: Promise<void> | undefined
  return { id, stop: (graceMs) => (stopped ??= stop(graceMs)) }
}
