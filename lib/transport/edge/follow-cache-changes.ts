import { gt, inArray, max, or } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { cacheChange } from '@/db/schema/jobs'
import { createChangeCursor, replayMargin } from '@/lib/transport/change-cursor'
import { type Follower, setFollower } from '@/lib/transport/freshness'
import { log } from '@/lib/transport/log'
import { metrics } from '@/lib/transport/metrics'

const pollEvery = 250
const batch = 1_000
/**
 * A render that read the database just before a commit is stored just after it, and Next dates it by when it was
 * stored: it would pass as fresh. So a tag is applied again when such a render can have ended.
 */
const echoesAfter = [1_000, 5_000]

type Settings = {
  db: Database
  token: string
  /** The highest change when the build began to read the database. */
  builtAt: number
  apply(tags: string[]): Promise<void>
}

/** Follows `cache_change` for this process: everything since the build first, then every change as it commits. */
export function followCacheChanges(settings: Settings): Follower & { start(): Promise<void>; stop(): void } {
  const { db, token, builtAt, apply } = settings
  let cursor = createChangeCursor(0)
  let running: Promise<void> | undefined
  let again = false
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let failing = false
  const echoes = new Set<NodeJS.Timeout>()

  async function applyTags(tags: string[]): Promise<void> {
    if (tags.length === 0) return
    await apply(tags)
    metrics().cacheChanges.inc(tags.length)
    for (const delay of echoesAfter) {
      const echo = setTimeout(() => {
        echoes.delete(echo)
        apply(tags).catch((error: unknown) => log.warn({ err: error }, 'cache tags not applied again'))
      }, delay).unref()
      echoes.add(echo)
    }
  }

  async function readOnce(): Promise<void> {
    for (let found = batch; found === batch; ) {
      const { after, holes } = cursor.position()
      const rows = await db.$primary
        .select({ id: cacheChange.id, tag: cacheChange.tag })
        .from(cacheChange)
        .where(or(gt(cacheChange.id, after), holes.length > 0 ? inArray(cacheChange.id, holes) : undefined))
        .orderBy(cacheChange.id)
        .limit(batch)
      found = rows.length
      await applyTags(cursor.take(rows, Date.now()))
    }
  }

  /** One reader at a time; whoever asks while it reads gets a reading that began after asking. */
  async function follow(): Promise<void> {
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      do {
        again = false
        await readOnce()
      } while (again)
    })().finally(() => (running = undefined))
    return running
  }

  async function replay(): Promise<void> {
    const from = Math.max(0, builtAt - replayMargin)
    const [last] = await db.$primary.select({ id: max(cacheChange.id) }).from(cacheChange)
    const tags = await db.$primary
      .selectDistinct({ tag: cacheChange.tag })
      .from(cacheChange)
      .where(gt(cacheChange.id, from))
    // Begins below the highest, so that what was under way just now is among the holes that are asked for again.
    cursor = createChangeCursor(Math.max(0, (last?.id ?? 0) - replayMargin))
    await applyTags(tags.map((row) => row.tag))
    await readOnce()
  }

  function loop(): void {
    if (stopped) return
    timer = setTimeout(() => {
      follow()
        .then(() => {
          if (failing) log.info('following cache changes again')
          failing = false
        })
        .catch((error: unknown) => {
          if (!failing) log.error({ err: error }, 'cannot follow cache changes: pages may be out of date')
          failing = true
        })
        .finally(loop)
    }, pollEvery)
  }

  const follower = {
    token,
    caughtUp: false,
    follow: () =>
      follow().catch((error: unknown) => log.error({ err: error }, 'cannot follow cache changes just now')),
    async start() {
      await replay()
      follower.caughtUp = true
      loop()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      echoes.forEach(clearTimeout)
    },
  }
  setFollower(follower)
  return follower
}
