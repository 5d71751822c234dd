import type { Report } from '@/lib/jobs/report'
import { log } from '@/lib/transport/log'

/** What a runner has to tell, as lines of the log. */
export const reportJobs: Report = (report) => {
  switch (report.type) {
    case 'stalled':
      return log.error({ err: report.error }, 'the queue stands still')
    case 'recovered':
      return log.info({ durationMs: report.ms }, 'the queue moves again')
    default: {
      const { id, name, attempts, requestId } = report.job
      const fields = { job: id, name, attempts, requestId, durationMs: report.ms }
      if (report.type === 'done') return log.info(fields, 'job done')
      if (report.type === 'retry')
        return log.warn({ ...fields, err: report.error, againInMs: report.delayMs }, 'job is tried again')
      return log.error(
        { ...fields, err: report.error },
        report.type === 'dead' ? 'job is dead' : 'job was lost',
      )
    }
  }
}
