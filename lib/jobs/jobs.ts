import { hours } from '@/lib/core/clock'
import { defineJob } from '@/lib/core/job'
import { pruneJobs } from '@/lib/jobs/prune-jobs'

/** The queue's own upkeep is work like any other. */
export const jobsJobs = [defineJob('jobs.prune', pruneJobs, { every: hours(1) })]
