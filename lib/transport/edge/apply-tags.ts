import { log } from '@/lib/transport/log'
import { metrics } from '@/lib/transport/metrics'

/**
 * A render that read the database just before a commit is stored just after it, and Next dates it by when it was
 * stored: it would pass as fresh. So a tag is applied again when such a render can have ended.
 */
const echoesAfter = [250, 1_000, 5_000]

/** A replay after a large import may bring more tags than one request takes. */
const portion = 1_000

type Apply = (tags: string[]) => Promise<void>

export function applyWithEchoes(applyAtOnce: Apply): { applyTags: Apply; stop(): void } {
  const apply: Apply = async (tags) => {
    for (let from = 0; from < tags.length; from += portion)
      await applyAtOnce(tags.slice(from, from + portion))
  }
  const waiting = new Set<NodeJS.Timeout>()
  const echo = (tags: string[], delay: number): void => {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      apply(tags).catch((error: unknown) => log.warn({ err: error }, 'cache tags not applied again'))
    }, delay)
    waiting.add(timer.unref())
  }
  return {
    async applyTags(tags) {
      if (tags.length === 0) return
      await apply(tags)
      metrics().cacheChanges.inc(tags.length)
      for (const delay of echoesAfter) echo(tags, delay)
    },
    stop: () => waiting.forEach(clearTimeout),
  }
}
