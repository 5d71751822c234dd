import { and, eq } from 'drizzle-orm'
import { job } from '@/db/schema/jobs'
import { conflict, missing } from '@/lib/core/errors'
import { readId } from '@/lib/core/ids'
import { operation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { databaseNow } from '@/lib/jobs/database-clock'
import { mayReplayJobs } from '@/lib/jobs/policy'
import { jobIdPrefix } from '@/lib/jobs/queries'
import { replayJobInput } from '@/lib/jobs/schema'
import { replayedJobView } from '@/lib/jobs/views'

export const replayJob = operation({
  name: 'jobs.replay',
  summary: 'Tries a job again that was given up, with all its tries before it.',
  input: replayJobInput,
  output: replayedJobView,
  async run(ctx, input) {
    mayReplayJobs(ctx.actor) || forbid(ctx.actor)
    const id = readId(jobIdPrefix, input.id)
    const [revived] = await ctx.db
      .update(job)
      .set({ state: 'ready', attempts: 0, runAt: databaseNow, finishedAt: null })
      .where(and(eq(job.id, id), eq(job.state, 'dead')))
    const [row] = await ctx.db
      .select({ name: job.name, state: job.state, lastError: job.lastError })
      .from(job)
      .where(eq(job.id, id))
    if (!row) throw missing('jobs.unknown', 'There is no such job. Done ones are removed after a week.')
    if (revived.affectedRows === 0)
      throw conflict(
        'jobs.not-dead',
        `This job is ${row.state}: only one that was given up can be tried again.`,
      )
    ctx.audit({
      act: 'jobs.replay',
      target: { type: 'job', id: input.id },
      before: { state: 'dead', lastError: row.lastError },
      after: { state: row.state },
    })
    // Nobody answers this event; that there is one wakes the workers.
    ctx.event({ name: 'jobs.replayed', payload: { id: input.id } })
    return { id: input.id, name: row.name }
  },
})
