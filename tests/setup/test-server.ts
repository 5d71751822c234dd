import { parseDatabaseUrl, isLocal } from '@/db/database-url'

const fallback = 'mysql://root@127.0.0.1:33306'

/** The throw-away server that database tests work on. Its rows are deleted without asking, so it must be on this machine. */
export function testServerUrl(): URL {
  const url = new URL(process.env.TRELLIS_TEST_DATABASE_URL ?? fallback)
  url.pathname = '/mysql'
  const target = parseDatabaseUrl(url.href)
  if (!isLocal(target)) {
    throw new Error(
      `Database tests delete everything they find and were pointed at ${target.host}, which is not this machine. ` +
        'Set TRELLIS_TEST_DATABASE_URL to a throw-away server, such as mysql://root@127.0.0.1:3307.',
    )
  }
  return url
}

export const databasePrefix = 'trellis_test'

/** One database per run and worker: workers never share one, and two runs on one server do not meet. */
export function workerDatabaseUrl(run: string): string {
  const url = testServerUrl()
  url.pathname = `/${databasePrefix}_${run}_${process.env.VITEST_POOL_ID}`
  return url.href
}
