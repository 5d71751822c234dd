import { z } from 'zod'

/** What it carried is not shown: that belongs to the people it is about. */
export const deadJobView = z.object({
  id: z.string(),
  name: z.string(),
  queue: z.string(),
  attempts: z.int(),
  lastError: z.string(),
  requestId: z.string(),
  createdAt: z.date(),
  diedAt: z.date(),
})
export type DeadJobView = z.output<typeof deadJobView>

export const deadJobPage = z.object({ items: z.array(deadJobView), next: z.string().nullable() })

export const replayedJobView = z.object({ id: z.string(), name: z.string() })

export const prunedJobsView = z.object({ removed: z.int() })
