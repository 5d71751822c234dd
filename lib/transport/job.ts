import { unavailable } from '@/lib/core/errors'
import type { Job } from '@/lib/core/job'
import type { ClaimedJob } from '@/lib/jobs/claim'
import { holdLease } from '@/lib/jobs/lease'
import { finish } from '@/lib/jobs/settle'
import { execute } from '@/lib/transport/execute'
import { type House, theHouse } from '@/lib/transport/house'

/**
 * The job door. A verb with one commit is marked done inside it, so its effect and the mark stand or fall
 * together, wherever the worker is killed. A verb in steps proves its lease at each commit, and gives outside
 * services the id of the job to know a repeat by.
 */
export async function runJob(
  claimed: ClaimedJob,
  jobs: readonly Job[],
  house: House = theHouse(),
): Promise<void> {
  const { operation, input } = jobNamed(claimed.name, jobs)
  const call = {
    actor: { type: 'system', name: `job:${claimed.name}` },
    requestId: claimed.requestId,
    idempotencyKey: claimed.id,
  } as const
  if (operation.mode === 'write') {
    await execute(
      operation,
      input(claimed.payload),
      { ...call, inCommit: (tx) => finish(tx, claimed) },
      house,
    )
    return
  }
  await execute(
    operation,
    input(claimed.payload),
    { ...call, inCommit: (tx) => holdLease(tx, claimed) },
    house,
  )
  await finish(house.db.$primary, claimed)
}

/** While a release rolls out, a newer worker may know the name: so it is tried again before it is given up. */
function jobNamed(name: string, jobs: readonly Job[]): Job {
  const job = jobs.find((one) => one.name === name)
  if (job) return job
  throw unavailable(
    'jobs.unknown-name',
    `No job here goes by the name ${name}. It was renamed or removed, or this worker is older than what made it.`,
  )
}
