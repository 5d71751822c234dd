import type { ClaimedJob } from '@/lib/jobs/claim'

/** What a runner tells its process, for log and metrics. */
export type RunnerReport =
  | { type: 'done'; job: ClaimedJob; ms: number }
  | { type: 'retry'; job: ClaimedJob; ms: number; error: unknown; delayMs: number }
  | { type: 'dead'; job: ClaimedJob; ms: number; error: unknown }
  /** The job had become another worker's: nothing of this try was written. */
  | { type: 'lost'; job: ClaimedJob; ms: number; error: unknown }
  /** Said once when the runner cannot go on, usually for want of a database; it keeps trying. */
  | { type: 'stalled'; error: unknown }
  | { type: 'recovered'; ms: number }

export type Report = (report: RunnerReport) => void
