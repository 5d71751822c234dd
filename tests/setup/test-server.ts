import { parseDatabaseUrl, isLocal } from '@/db/database-url'

/** The throw-away server that database tests work on. Its rows are deleted without asking, so it must be on this machine. */
export function testServerUrl(): URL {
  const given = process.env.TRELLIS_TEST_DATABASE_URL
  if (!given || !URL.canParse(given)) {
    throw new Error(
      'Database tests need a throw-away server. `npm test` and `npm run verify` bring one; to run Vitest by hand, set ' +
        'TRELLIS_TEST_DATABASE_URL to the URL of its root user, such as mysql://root@127.0.0.1:3307.',
    )
  }
  const url = new URL(given)
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
