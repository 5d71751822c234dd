import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineJob } from '@/lib/core/job'
import { operation } from '@/lib/core/operation'

/** No unique key: an effect that came twice must be seen twice. */
export const effectTable = sql`create table rig_effect (
  id bigint auto_increment primary key, n int not null, pid int not null, key rig_effect_n (n)
) engine=innodb`

const leaveEffect = operation({
  name: 'rig.leave-effect',
  summary: 'Leaves one row, and may then dawdle inside its transaction: a kill there must take the row back.',
  input: z.object({ n: z.int(), dawdleMs: z.int() }),
  output: z.object({}),
  async run(ctx, { n, dawdleMs }) {
    await ctx.db.execute(sql`insert into rig_effect (n, pid) values (${n}, ${process.pid})`)
    if (dawdleMs > 0) await pause(dawdleMs)
    return {}
  },
})

export const effectDue = 'rig.effect-due'

export const rigJobs = [defineJob('rig.leave-effect', leaveEffect, { on: effectDue, leaseMs: 3_000 })]
