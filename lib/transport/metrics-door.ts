import { timingSafeEqual } from 'node:crypto'
import { connection } from 'next/server'
import { database, poolFigures } from '@/db/client'
import { env } from '@/lib/env'
import { jobFigures } from '@/lib/jobs/queries'
import { log } from '@/lib/transport/log'
import { metrics } from '@/lib/transport/metrics'
import { requireRequest } from '@/lib/transport/request-scope'

/** Prometheus text, for whoever holds the token; without a token in the settings, for this machine only. */
export async function metricsDoor(request: Request): Promise<Response> {
  await connection()
  if (!mayScrape(request)) return new Response('Not for you.\n', { status: 403 })
  const measured = metrics()
  const pool = poolFigures()
  for (const state of ['total', 'idle', 'waiting'] as const) measured.pool.set({ state }, pool[state])
  await readJobs()
  return new Response(await measured.registry.metrics(), {
    headers: { 'content-type': measured.registry.contentType, 'cache-control': 'no-store' },
  })
}

/** A database that is away must not hide the figures that would show it. */
async function readJobs(): Promise<void> {
  const measured = metrics()
  try {
    const figures = await jobFigures(database().$primary)
    for (const state of ['ready', 'running', 'dead'] as const) measured.jobs.set({ state }, figures[state])
    measured.jobs.set({ state: 'done' }, figures.doneLastHour)
    measured.oldestReadyJob.set(figures.oldestReadySeconds)
    measured.outbox.set(figures.outbox)
    measured.workers.set(figures.workers)
  } catch (error) {
    log.warn({ err: error }, 'job figures not read')
  }
}

function mayScrape(request: Request): boolean {
  const expected = env.METRICS_TOKEN
  if (expected === undefined) return requireRequest().local
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${expected}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
