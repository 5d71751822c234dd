import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { createDatabase, type Database } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { outboxEvent } from '@/db/schema/jobs'
import { newId } from '@/lib/core/ids'
import { ringBell } from '@/lib/jobs/bell'
import { effectDue, effectTable } from '@/tests/rigs/jobs-work'
import { databasePrefix, testServerUrl } from '@/tests/setup/test-server'

export type JobsProof = {
  n: number
  seed: number
  jobsPerSecond: number
  killed: { afterEffects: number; running: number; seconds: number }
  effects: number
  missing: number
  twice: number
  unsettled: number
}

/**
 * Two worker processes. First N jobs in peace, for the throughput; then N more, of which some dawdle inside their
 * transaction while one of the workers is killed with -9 and started again. Each job must have left one effect.
 */
export async function proveJobs({ n, seed }: { n: number; seed: number }): Promise<JobsProof> {
  const url = testServerUrl()
  url.pathname = `/${databasePrefix}_rig_jobs_${process.pid}_${seed}`
  await migrateDatabase(url.href)
  const { db, close } = createDatabase({ url: url.href, connectionLimit: 4 })
  const random = seededRandom(seed)
  let workers: ChildProcess[] = []
  try {
    await db.execute(effectTable)
    workers = await Promise.all([startWorker(db, url.href), startWorker(db, url.href)])

    const jobsPerSecond = await inPeace(db, n)
    const killed = await withAKill(db, { n, random, workers, url: url.href })
    return { n, seed, jobsPerSecond, killed, ...(await verdict(db, 2 * n)) }
  } finally {
    await Promise.all(workers.map((worker) => end(worker)))
    await db.execute(sql.raw(`drop database \`${url.pathname.slice(1)}\``))
    await close()
  }
}

async function inPeace(db: Database, n: number): Promise<number> {
  const began = performance.now()
  await publish(
    db,
    Array.from({ length: n }, (_, i) => ({ n: i, dawdleMs: 0 })),
  )
  await until(async () => (await settled(db)) === n)
  return Math.round((n / (performance.now() - began)) * 1000)
}

type Killing = { n: number; random: () => number; workers: ChildProcess[]; url: string }

async function withAKill(db: Database, { n, random, workers, url }: Killing): Promise<JobsProof['killed']> {
  const began = performance.now()
  const dawdle = () => (random() < 0.3 ? Math.floor(random() * 30) : 0)
  await publish(
    db,
    Array.from({ length: n }, (_, i) => ({ n: n + i, dawdleMs: dawdle() })),
  )
  const moment = n + Math.floor(n * (0.3 + 0.4 * random()))
  await until(async () => (await settled(db)) >= moment, 2)
  const [first, second] = workers as [ChildProcess, ChildProcess]
  const victim = random() < 0.5 ? first : second
  victim.kill('SIGKILL')
  await once(victim, 'exit')
  const [running] = await figures(db, sql`select count(*) as n from job where state = 'running'`)
  const afterEffects = await settled(db)
  workers[workers.indexOf(victim)] = await startWorker(db, url)
  await until(async () => (await settled(db)) === 2 * n)
  return { afterEffects, running: running ?? 0, seconds: Math.round((performance.now() - began) / 100) / 10 }
}

async function verdict(db: Database, expected: number) {
  const [effects, distinct, unsettled] = await figures(
    db,
    sql`select count(*) as n from rig_effect`,
    sql`select count(distinct n) as n from rig_effect`,
    sql`select count(*) as n from job where state <> 'done'`,
  )
  return {
    effects: effects ?? 0,
    missing: expected - (distinct ?? 0),
    twice: (effects ?? 0) - (distinct ?? 0),
    unsettled: unsettled ?? 0,
  }
}

async function publish(db: Database, payloads: { n: number; dawdleMs: number }[]): Promise<void> {
  for (let from = 0; from < payloads.length; from += 500) {
    const events = payloads.slice(from, from + 500)
    await db
      .insert(outboxEvent)
      .values(events.map((payload) => ({ name: effectDue, payload, requestId: newId() })))
    await ringBell(db)
  }
}

async function figures(db: Database, ...queries: ReturnType<typeof sql>[]): Promise<number[]> {
  const answers = await Promise.all(queries.map((query) => db.$primary.execute(query)))
  return answers.map(([rows]) => Number((rows as unknown as { n: number }[])[0]?.n))
}

const settled = async (db: Database): Promise<number> =>
  (await figures(db, sql`select count(*) as n from job where state in ('done', 'dead')`))[0] ?? 0

async function until(isTrue: () => Promise<boolean>, everyMs = 20): Promise<void> {
  const deadline = performance.now() + 120_000
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('The workers did not get done within two minutes.')
    await pause(everyMs)
  }
}

/** Resolves when the database knows it. */
async function startWorker(db: Database, url: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./jobs-worker.ts', import.meta.url))
  const worker = spawn(process.execPath, ['--import', 'tsx', program, url], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await until(
    async () =>
      (await figures(db, sql`select count(distinct pid) as n from worker where pid = ${worker.pid}`))[0] ===
      1,
  )
  return worker
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill('SIGTERM')
  await once(worker, 'exit')
}

/** Mulberry32: the same seed plays the same game. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { n: { type: 'string' }, seed: { type: 'string' } } })
  const proof = await proveJobs({ n: Number(values.n ?? 2000), seed: Number(values.seed ?? 1) })
  process.stdout.write(`${JSON.stringify(proof, null, 2)}\n`)
  if (proof.missing + proof.twice + proof.unsettled > 0) process.exitCode = 1
}
