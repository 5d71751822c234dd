import { createSuperuser } from '@/lib/accounts/create-superuser'
import type { Job } from '@/lib/core/job'
import type { AnyOperation } from '@/lib/core/operation'
import { jobsJobs } from '@/lib/jobs/jobs'
import { pruneJobs } from '@/lib/jobs/prune-jobs'
import { listDeadJobs } from '@/lib/jobs/list-dead'
import { replayJob } from '@/lib/jobs/replay'
import { confirm } from '@/lib/newsletter/confirm'
import { newsletterJobs } from '@/lib/newsletter/jobs'
import { listSubscribers } from '@/lib/newsletter/list-subscribers'
import { sendConfirmation } from '@/lib/newsletter/send-confirmation'
import { signUp } from '@/lib/newsletter/sign-up'
import { suppress } from '@/lib/newsletter/suppress'
import { unsubscribe } from '@/lib/newsletter/unsubscribe'
import { houseJobs, sweep } from '@/lib/transport/sweep'
import { readStatus } from '@/lib/transport/read-status'

/** Every verb of the house: what the command door can open, and what is tested role by role. */
export const operations: readonly AnyOperation[] = [
  readStatus,
  sweep,
  createSuperuser,
  signUp,
  confirm,
  unsubscribe,
  suppress,
  sendConfirmation,
  listSubscribers,
  listDeadJobs,
  replayJob,
  pruneJobs,
]

/** Every job of the house: what a worker may be handed. */
export const jobs: readonly Job[] = [...newsletterJobs, ...jobsJobs, ...houseJobs]
