import { and, asc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { job } from '@/db/schema/jobs'
import { days } from '@/lib/core/clock'
import { steppedOperation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { fromNow } from '@/lib/jobs/database-clock'
import { mayPruneJobs } from '@/lib/jobs/policy'
import { prunedJobsView } from '@/lib/jobs/views'

const keptFor = days(7)
const batch = 1000

/** In steps, so that no commit holds more than a batch of rows. Jobs that were given up stay. */
export const pruneJobs = steppedOperation({
  name: 'jobs.prune',
  summary: 'Removes jobs that were done more than a week ago.',
  input: z.object({}),
  output: prunedJobsView,
  async run(ctx) {
    mayPruneJobs(ctx.actor) || forbid(ctx.actor)
    let removed = 0
    for (;;) {
      const count = await ctx.commit(async ({ db }) => {
        const [gone] = await db
          .delete(job)
          .where(and(eq(job.state, 'done'), lt(job.updatedAt, fromNow(-keptFor))))
          .orderBy(asc(job.updatedAt))
          .limit(batch)
        return gone.affectedRows
      })
      removed += count
      if (count < batch) return { removed }
    }
  },
})
