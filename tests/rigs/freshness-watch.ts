import { count, inArray } from 'drizzle-orm'
import { subscriber } from '@/db/schema/newsletter'
import { until } from '@/tests/rigs/frame/processes'
import type { RigShop } from '@/tests/rigs/frame/shop'

/** What the page at `/` says of the number of subscribers. */
export async function shownBy(web: string): Promise<number> {
  const html = await (await fetch(`${web}/`)).text()
  const found = /data-testid="subscribers" value="(\d+)"/.exec(html)?.[1]
  if (found === undefined) throw new Error(`${web}/ does not say how many have signed up.`)
  return Number(found)
}

export async function countOf({ db }: RigShop): Promise<number> {
  const [row] = await db.$primary
    .select({ n: count() })
    .from(subscriber)
    .where(inArray(subscriber.state, ['pending', 'confirmed']))
  return row?.n ?? 0
}

const withinMs = 30_000

/**
 * How long after the commit each instance shows the new number. The commit counts from when another connection sees
 * it: that moment is the same for every door, also for one in another process.
 */
export async function delaysOf(shop: RigShop, change: () => Promise<unknown>, by: 1 | -1): Promise<number[]> {
  const expected = (await countOf(shop)) + by
  const committed = until(async () => ((await countOf(shop)) === expected ? performance.now() : null), {
    withinMs,
    everyMs: 3,
    what: `a commit that makes it ${expected}`,
  })
  const shown = shop.webs.map(({ url }) =>
    until(async () => ((await shownBy(url)) === expected ? performance.now() : null), {
      withinMs,
      everyMs: 10,
      what: `${url}/ to say ${expected}`,
    }),
  )
  const [at, ...seen] = await Promise.all([committed, ...shown, change()])
  return seen.slice(0, shop.webs.length).map((moment) => Math.max(0, Number(moment) - at))
}
