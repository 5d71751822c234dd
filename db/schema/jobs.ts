import { bigint, index, int, mysqlTable, text, uniqueIndex } from 'drizzle-orm/mysql-core'
import { choice, createdAt, holds, id, isOneOf, json, moment, reference, updatedAt, word } from '@/db/columns'

/** What happened, written in the commit that made it happen. A row is deleted in the commit that turns it into jobs. */
export const outboxEvent = mysqlTable('outbox_event', {
  id: bigint('id', { mode: 'number' }).autoincrement().primaryKey(),
  name: word('name', 100).notNull(),
  payload: json<Record<string, unknown>>('payload').notNull(),
  requestId: word('request_id', 64).notNull(),
  createdAt: createdAt(),
})

/** Cache tags that a commit made stale. Every web process follows this table. */
export const cacheChange = mysqlTable(
  'cache_change',
  {
    id: bigint('id', { mode: 'number' }).autoincrement().primaryKey(),
    tag: word('tag', 200).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('cache_change_tag').on(table.tag, table.id),
    index('cache_change_age').on(table.createdAt),
  ],
)

export const jobStates = ['ready', 'running', 'done', 'dead'] as const

export const job = mysqlTable(
  'job',
  {
    id: id(),
    queue: word('queue', 40).notNull(),
    name: word('name', 100).notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
    dedupeKey: word('dedupe_key', 191),
    state: choice('state', jobStates).notNull().default('ready'),
    attempts: int('attempts').notNull().default(0),
    maxAttempts: int('max_attempts').notNull(),
    runAt: moment('run_at').notNull(),
    leaseToken: reference('lease_token'),
    leaseUntil: moment('lease_until'),
    lastError: text('last_error'),
    requestId: word('request_id', 64).notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    uniqueIndex('job_dedupe_key').on(table.dedupeKey),
    index('job_claim').on(table.queue, table.state, table.runAt, table.id),
    index('job_lease').on(table.state, table.leaseUntil),
    index('job_settled').on(table.state, table.updatedAt),
    isOneOf('job', 'state', jobStates),
    holds('job_attempts_counted', '`attempts` >= 0 and `max_attempts` > 0'),
    holds(
      'job_running_leased',
      "`state` <> 'running' or (`lease_token` is not null and `lease_until` is not null)",
    ),
  ],
)

/** Worker processes alive, or lately so. */
export const worker = mysqlTable(
  'worker',
  {
    id: id(),
    host: word('host', 255).notNull(),
    pid: int('pid').notNull(),
    startedAt: moment('started_at').notNull(),
    heartbeatAt: moment('heartbeat_at').notNull(),
  },
  (table) => [index('worker_heartbeat').on(table.heartbeatAt)],
)

/** When each recurring job is due. Workers move `next_run_at` with one guarded update, so a turn is taken once. */
export const schedule = mysqlTable('schedule', {
  name: word('name', 100).primaryKey(),
  nextRunAt: moment('next_run_at').notNull(),
  lastRunAt: moment('last_run_at'),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
})
