import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { cacheChange } from '@/db/schema/jobs'
import { days, hours, later } from '@/lib/core/clock'
import { defineJob } from '@/lib/core/job'
import { operation } from '@/lib/core/operation'
import { forbid, onlyTheHouse } from '@/lib/core/policy'

/**
 * A replay needs the last change of every tag and no other: what a newer row of the same tag covers is removed
 * after a day, when no follower can still be on its way to it.
 */
export const compactCacheChanges = operation({
  name: 'house.compact-cache-changes',
  summary: 'Removes cache changes that a newer change of the same tag covers.',
  input: z.object({}),
  output: z.object({ removed: z.int() }),
  async run(ctx) {
    onlyTheHouse(ctx.actor) || forbid(ctx.actor)
    const [gone] = await ctx.db.execute(sql`
      delete old from ${cacheChange} as old
      join (select tag, max(id) as last from ${cacheChange} group by tag) as newest
        on newest.tag = old.tag and old.id < newest.last
      where old.created_at < ${later(ctx.now(), -days(1))}`)
    return { removed: gone.affectedRows }
  },
})

export const houseJobs = [defineJob('house.compact-cache-changes', compactCacheChanges, { every: hours(6) })]
