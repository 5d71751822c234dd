import type { Duplex } from 'node:stream'
import {
  drizzle,
  type MySql2Database,
  type MySql2PreparedQueryHKT,
  type MySql2QueryResultHKT,
} from 'drizzle-orm/mysql2'
import { type MySQLWithReplicas, type MySqlDatabase, withReplicas } from 'drizzle-orm/mysql-core'
import { createPool, type Pool, type PoolConnection } from 'mysql2'
import { env, requireEnv } from '@/lib/env'

/** Reads may go to a replica; `$primary` reads what was just written, and every transaction runs there. */
export type Database = MySQLWithReplicas<MySql2Database>
export type Transaction = Parameters<Parameters<MySql2Database['transaction']>[0]>[0]
/** What a query needs: the database or a transaction on it. */
export type Executor = MySqlDatabase<MySql2QueryResultHKT, MySql2PreparedQueryHKT, Record<string, never>>

export type DatabaseHandle = { db: Database; pool: Pool; figures(): PoolFigures; close(): Promise<void> }
export type PoolFigures = { total: number; idle: number; waiting: number }

const sqlMode = [
  'STRICT_TRANS_TABLES',
  'STRICT_ALL_TABLES',
  'ONLY_FULL_GROUP_BY',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
].join(',')

/**
 * What every session is, whatever the server's own defaults are. ONLY_FULL_GROUP_BY makes MariaDB refuse what MySQL refuses.
 * Ten seconds for a row lock instead of fifty: a request that waits longer is a request that has failed.
 */
export const sessionSettings = [
  'set session transaction isolation level read committed',
  `set session sql_mode = '${sqlMode}', time_zone = '+00:00', innodb_lock_wait_timeout = 10`,
]

/** Also for single connections: migrations and seeds run under the same rules as the shop. */
export const connectionOptions = (url: string) => ({
  uri: url,
  timezone: 'Z',
  charset: 'utf8mb4_unicode_520_ci',
  connectTimeout: 5_000,
  enableKeepAlive: true,
  keepAliveInitialDelay: 10_000,
  // JSON arrives as text and is parsed by its column, or the string "5" could not be told from the number 5.
  jsonStrings: true,
})

function prepareSession(connection: PoolConnection): void {
  // Queued before anything the pool's user can send. If a setting is refused, all that waits on this connection fails with it.
  const { stream } = connection as unknown as { stream: Duplex }
  for (const statement of sessionSettings) {
    connection.query(statement, (error) => {
      if (error) stream.destroy(error)
    })
  }
}

function openPool(url: string, connectionLimit: number): Pool {
  const pool = createPool({ ...connectionOptions(url), connectionLimit })
  pool.on('connection', prepareSession)
  return pool
}

type Queue = { readonly length: number }
type PoolQueues = { _allConnections: Queue; _freeConnections: Queue; _connectionQueue: Queue }

function figuresOf(pools: Pool[]): PoolFigures {
  const figures = { total: 0, idle: 0, waiting: 0 }
  for (const pool of pools) {
    // mysql2 counts these for itself and has no public way to ask.
    const queues = pool as unknown as PoolQueues
    figures.total += queues._allConnections.length
    figures.idle += queues._freeConnections.length
    figures.waiting += queues._connectionQueue.length
  }
  return figures
}

export type DatabaseOptions = { url: string; connectionLimit?: number; replicaUrls?: readonly string[] }

export function createDatabase({
  url,
  connectionLimit = 10,
  replicaUrls = [],
}: DatabaseOptions): DatabaseHandle {
  const pool = openPool(url, connectionLimit)
  const replicaPools = replicaUrls.map((replica) => openPool(replica, connectionLimit))
  const pools = [pool, ...replicaPools]
  // Without a schema there is no `db.query`, whose nested reads MariaDB cannot run.
  const primary: MySql2Database = drizzle(pool)
  const [first = primary, ...rest] = replicaPools.map((replica): MySql2Database => drizzle(replica))
  return {
    db: withReplicas(primary, [first, ...rest]),
    pool,
    figures: () => figuresOf(pools),
    close: async () => {
      await Promise.all(pools.map((each) => each.promise().end()))
    },
  }
}

// Several bundles and hot reloads share one process, and one process has one pool.
const key = Symbol.for('trellis.database')
type Shared = { [key]?: DatabaseHandle }

/** The database of this process, opened at first use. */
export function database(): Database {
  return processHandle().db
}

function processHandle(): DatabaseHandle {
  return ((globalThis as Shared)[key] ??= createDatabase({
    url: requireEnv('DATABASE_URL'),
    connectionLimit: env.DATABASE_POOL,
    replicaUrls: env.DATABASE_REPLICA_URLS,
  }))
}

/** Connections of this process, for the metrics. Zeros until the database has been used. */
export const poolFigures = (): PoolFigures =>
  (globalThis as Shared)[key]?.figures() ?? { total: 0, idle: 0, waiting: 0 }

/** At shutdown, after the last request and job. A later `database()` opens anew. */
export async function closeDatabase(): Promise<void> {
  const handle = (globalThis as Shared)[key]
  delete (globalThis as Shared)[key]
  await handle?.close()
}
