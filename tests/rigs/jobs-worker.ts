import { createDatabase } from '@/db/client'
import { startRunner } from '@/lib/jobs/runner'
import { runJob } from '@/lib/transport/job'
import { testHouse } from '@/tests/jobs/test-house'
import { rigJobs } from '@/tests/rigs/jobs-work'

/** A worker as `scripts/worker.ts` makes one, with the jobs of the rig: a process of its own, so that it can be killed. */
const [url] = process.argv.slice(2)
if (!url) throw new Error('Say which database: jobs-worker.ts mysql://…')
const { db, close } = createDatabase({ url, connectionLimit: 10 })
const house = testHouse(db)
const runner = startRunner({
  db,
  url,
  jobs: rigJobs,
  handle: (job) => runJob(job, rigJobs, house),
  report: (report) => {
    if (report.type === 'done') return
    const why = 'error' in report ? String(report.error) : ''
    process.stderr.write(`${new Date().toISOString()} ${report.type} ${why}\n`)
  },
})
process.once('SIGTERM', () => {
  void runner
    .stop(5_000)
    .then(close)
    .finally(() => process.exit(0))
})
