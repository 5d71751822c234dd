import type { Database } from '@/db/client'
import { ringBell } from '@/lib/jobs/bell'
import { followNow } from '@/lib/transport/freshness'

/** After a commit: the worker has something to relay, or the pages of this process are out of date. */
export async function wakeListeners(db: Database, wrote: { events: boolean; tags: boolean }): Promise<void> {
  await Promise.all([wrote.events && ringBell(db), wrote.tags && followNow()])
}
