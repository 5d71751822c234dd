import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineJob } from '@/lib/core/job'
import { operation } from '@/lib/core/operation'

/** No unique key: an effect that came twice must be seen twice. */
export const effectTable = sql`create table rig_effect (
  id bigint auto_increment primary key, n int not null, late_ms int not null, key rig_effect_n (n)
) engine=innodb`

const leaveEffect = operation({
  name: 'rig.leave-effect',
  summary: 'Leaves one row, and may then dawdle inside its transaction: a kill there must take the row back.',
  input: z.object({ n: z.int(), sentAt: z.int(), dawdleMs: z.int() }),
  output: z.object({}),
  async run(ctx, { n, sentAt, dawdleMs }) {
    await ctx.db.execute(sql`insert into rig_effect (n, late_ms) values (${n}, ${Date.now() - sentAt})`)
    if (dawdleMs > 0) await pause(dawdleMs)
    return {}
  },
})

export const effectDue = 'rig.effect-due'
export const effectLeaseMs = 3_000

export const rigJobs = [defineJob('rig.leave-effect', leaveEffect, { on: effectDue, leaseMs: effectLeaseMs })]
