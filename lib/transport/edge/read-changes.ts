import { gt, inArray, max, or } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { cacheChange } from '@/db/schema/jobs'
import { createChangeCursor, replayMargin } from '@/lib/transport/change-cursor'

const batch = 1_000

/** Reads what `cache_change` holds, in the order it becomes visible, and hands over the tags. */
export function changeReader(db: Database, handOver: (tags: string[]) => Promise<void>) {
  let cursor = createChangeCursor(0)

  /** Everything that became visible since the last reading. */
  async function readNew(): Promise<void> {
    for (let found = batch; found === batch;) {
      const { after, holes } = cursor.position()
      const rows = await db.$primary
        .select({ id: cacheChange.id, tag: cacheChange.tag })
        .from(cacheChange)
        .where(or(gt(cacheChange.id, after), holes.length > 0 ? inArray(cacheChange.id, holes) : undefined))
        .orderBy(cacheChange.id)
        .limit(batch)
      found = rows.length
      // Only what was handed over is behind the cursor: what could not be applied is read again.
      await handOver([...new Set(rows.map((row) => row.tag))])
      cursor.take(rows, Date.now())
    }
  }

  /** Every tag that changed since a build began to read the database, then what is new. */
  async function replay(builtAt: number): Promise<void> {
    const [last] = await db.$primary.select({ id: max(cacheChange.id) }).from(cacheChange)
    const tags = await db.$primary
      .selectDistinct({ tag: cacheChange.tag })
      .from(cacheChange)
      .where(gt(cacheChange.id, Math.max(0, builtAt - replayMargin)))
    // Begins below the highest, so that what is under way just now is among the holes that are asked for again.
    cursor = createChangeCursor(Math.max(0, (last?.id ?? 0) - replayMargin))
    await handOver(tags.map((row) => row.tag))
    await readNew()
  }

  return { readNew, replay }
}
