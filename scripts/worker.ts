import { closeDatabase, database } from '@/db/client'
import { env, requireEnv } from '@/lib/env'
import { startRunner } from '@/lib/jobs/runner'
import { jobs } from '@/lib/registry'
import { assertKeys } from '@/lib/services/keys'
import { runJob } from '@/lib/transport/job'
import { adoptConsole, log } from '@/lib/transport/log'
import { reportJobs } from '@/lib/transport/report-jobs'

/** `npm run worker`: works the queue until it is told to stop. Any number of these may run. */
const grace = 20_000
/** Two connections of the pool are left for claims and leases. */
const concurrency = Math.max(1, Math.min(8, env.DATABASE_POOL - 2))

adoptConsole()
try {
  requireEnv('AUTH_SECRET')
  assertKeys()
  const runner = startRunner({
    db: database(),
    url: requireEnv('DATABASE_URL'),
    jobs,
    handle: (job) => runJob(job, jobs),
    report: reportJobs,
    concurrency,
  })
  log.info({ worker: runner.id, concurrency }, 'worker is open')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'worker is closing')
      // A database that does not answer must not keep the process: what it holds shows when the leases run out.
      setTimeout(() => process.exit(1), grace + 5_000).unref()
      void runner
        .stop(grace)
        .then(closeDatabase)
        .finally(() => process.exit(0))
    })
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
