import { readOperation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { maySeeJobs } from '@/lib/jobs/policy'
import { listDeadJobs as readDeadJobs } from '@/lib/jobs/queries'
import { listDeadJobsInput } from '@/lib/jobs/schema'
import { deadJobPage } from '@/lib/jobs/views'

export const listDeadJobs = readOperation({
  name: 'jobs.list-dead',
  summary: 'Lists the jobs that were given up, the latest first.',
  input: listDeadJobsInput,
  output: deadJobPage,
  async run(ctx, input) {
    maySeeJobs(ctx.actor) || forbid(ctx.actor)
    return readDeadJobs(ctx.db, input)
  },
})
