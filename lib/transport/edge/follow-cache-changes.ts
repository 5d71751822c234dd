import type { Database } from '@/db/client'
import { applyWithEchoes } from '@/lib/transport/edge/apply-tags'
import { oneAtATime } from '@/lib/transport/edge/one-at-a-time'
import { changeReader } from '@/lib/transport/edge/read-changes'
import { type Follower, setFollower } from '@/lib/transport/freshness'
import { log } from '@/lib/transport/log'

const pollEvery = 250

type Settings = {
  db: Database
  token: string
  /** The highest change when the build began to read the database. */
  builtAt: number
  apply(tags: string[]): Promise<void>
}

/** Follows `cache_change` for this process: everything since the build first, then every change as it commits. */
export function followCacheChanges({ db, token, builtAt, apply }: Settings) {
  const { applyTags, stop: stopEchoes } = applyWithEchoes(apply)
  const reader = changeReader(db, applyTags)
  const readNew = oneAtATime(reader.readNew)
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let failing = false

  async function poll(): Promise<void> {
    try {
      await readNew()
      if (failing) log.info('following cache changes again')
      failing = false
    } catch (error) {
      if (!failing) log.error({ err: error }, 'cannot follow cache changes: pages may be out of date')
      failing = true
    }
    if (!stopped) timer = setTimeout(() => void poll(), pollEvery)
  }

  const follower: Follower & { start(): Promise<void>; stop(): void } = {
    token,
    caughtUp: false,
    // A commit stands whether or not its pages could be told just now: the next poll tells them.
    follow: () =>
      readNew().catch((error: unknown) => log.error({ err: error }, 'cannot follow cache changes just now')),
    async start() {
      await reader.replay(builtAt)
      follower.caughtUp = true
      void poll()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      stopEchoes()
    },
  }
  setFollower(follower)
  return follower
}
