import { once } from 'node:events'
import type { Database } from '@/db/client'
import { seconds } from '@/lib/core/clock'
import { type Job, defaultLeaseMs } from '@/lib/core/job'
import type { Bell } from '@/lib/jobs/bell'
import { claim } from '@/lib/jobs/claim'
import { reclaimExpired } from '@/lib/jobs/reclaim-expired'
import { relayOutbox } from '@/lib/jobs/relay-outbox'
import { createRest } from '@/lib/jobs/rest'
import type { RunningJobs } from '@/lib/jobs/running-jobs'
import { runDueSchedules, scheduled } from '@/lib/jobs/schedules'

type TurnOptions = {
  db: Database
  bell: Bell
  jobs: readonly Job[]
  queue: string
  concurrency: number
  running: RunningJobs
  signal: AbortSignal
}

const relayBatch = 200
const choresEvery = seconds(1)

/**
 * One turn of a worker: events become jobs, and due jobs are started; when there is no more of either, it sleeps
 * until the bell. What others hold locked it passes over, so it may find nothing where the bell saw something:
 * then it rests a moment, longer each time, instead of asking the database in a circle.
 */
export function createTurns({ db, bell, jobs, queue, concurrency, running, signal }: TurnOptions) {
  const timed = scheduled(jobs)
  const leases = new Map(jobs.map((job) => [job.name, job.leaseMs]))
  const leaseMs = (name: string) => leases.get(name) ?? defaultLeaseMs
  const rest = createRest({ first: 4, longest: 250 }, signal)
  const aborted = once(signal, 'abort')
  let choresAt = 0
  let found = true
  let foundBefore = true

  async function chores(): Promise<void> {
    if (performance.now() < choresAt) return
    await runDueSchedules(db.$primary, timed)
    await reclaimExpired(db.$primary)
    choresAt = performance.now() + choresEvery
  }

  async function turn(): Promise<boolean> {
    while (running.count() >= concurrency && !signal.aborted) await Promise.race([running.change(), aborted])
    if (signal.aborted) return false
    const relayed = await relayOutbox(db.$primary, jobs, relayBatch)
    await chores()
    const free = concurrency - running.count()
    const claimed = await claim(db.$primary, { queue, limit: free, leaseMs })
    claimed.forEach(running.start)
    found = claimed.length + relayed > 0
    return claimed.length === free || relayed === relayBatch
  }

  async function sleep(): Promise<void> {
    if (found) rest.reset()
    else if (!foundBefore) await rest.take()
    foundBefore = found
    const began = performance.now()
    if ((await bell.wait()) === 'due') choresAt = 0
    if (performance.now() - began > 100) rest.reset()
  }

  return { turn, sleep }
}
