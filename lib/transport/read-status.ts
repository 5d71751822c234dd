import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { readOperation } from '@/lib/core/operation'
import { anyone, forbid } from '@/lib/core/policy'

export const readStatus = readOperation({
  name: 'house.read-status',
  summary: 'Says whether the shop can serve you, and its clock.',
  input: z.object({}),
  output: z.object({ status: z.literal('ok'), api: z.literal('v1'), time: z.date() }),
  async run(ctx) {
    anyone(ctx.actor) || forbid(ctx.actor)
    await ctx.db.execute(sql`select 1`)
    return { status: 'ok', api: 'v1', time: ctx.now() }
  },
})
