import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cacheChange } from '@/db/schema/jobs'
import { flash } from '@/db/schema/transport'
import { days, hours, later } from '@/lib/core/clock'
import { defineJob } from '@/lib/core/job'
import { operation } from '@/lib/core/operation'
import { forbid, onlyTheHouse } from '@/lib/core/policy'

/**
 * A replay needs the last change of every tag and no other: what a newer row of the same tag covers is removed
 * after a day, when no follower can still be on its way to it.
 */
export const sweep = operation({
  name: 'house.sweep',
  summary:
    'Removes what nobody reads any more: covered cache changes, answers of forms that were not fetched.',
  input: z.object({}),
  output: z.object({ removed: z.int() }),
  async run(ctx) {
    onlyTheHouse(ctx.actor) || forbid(ctx.actor)
    const [gone] = await ctx.db.execute(sql`
      delete old from ${cacheChange} as old
      join (select tag, max(id) as last from ${cacheChange} group by tag) as newest
        on newest.tag = old.tag and old.id < newest.last
      where old.created_at < ${later(ctx.now(), -days(1))}`)
    const [expired] = await ctx.db.delete(flash).where(lt(flash.expiresAt, ctx.now()))
    return { removed: gone.affectedRows + expired.affectedRows }
  },
})

export const houseJobs = [defineJob('house.sweep', sweep, { every: hours(1) })]
