import { z } from 'zod'
import { defaultPageSize, maxPageSize } from '@/lib/core/paging'

export const listDeadJobsInput = z.object({
  after: z.string().max(200).optional(),
  size: z.int().min(1).max(maxPageSize).default(defaultPageSize),
})

export const replayJobInput = z.object({ id: z.string().max(60) })
