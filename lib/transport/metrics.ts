import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

// One registry a process, though the edge and the pages are compiled apart.
const key = Symbol.for('trellis.metrics')
type Metrics = ReturnType<typeof createMetrics>
type Shared = { [key]?: Metrics }

function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    inFlight: new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered now.', registers }),
    refused: new Counter({
      name: 'http_requests_refused_total',
      help: 'Requests refused at the edge, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    pool: new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of this process to the database.',
      labelNames: ['state'],
      registers,
    }),
    jobs: new Gauge({
      name: 'jobs',
      help: 'Jobs by state, over all queues; done within the last hour.',
      labelNames: ['state'],
      registers,
    }),
    oldestReadyJob: new Gauge({
      name: 'jobs_oldest_ready_seconds',
      help: 'How long the oldest due job has been waiting.',
      registers,
    }),
    outbox: new Gauge({ name: 'outbox_events', help: 'Events not yet handed to jobs.', registers }),
    workers: new Gauge({ name: 'workers', help: 'Workers that gave a sign of life lately.', registers }),
    cacheChanges: new Counter({
      name: 'cache_changes_applied_total',
      help: 'Cache tags this process has invalidated.',
      registers,
    }),
  }
}

export const metrics = (): Metrics => ((globalThis as Shared)[key] ??= createMetrics())
