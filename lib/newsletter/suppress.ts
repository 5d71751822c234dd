import { and, inArray, ne } from 'drizzle-orm'
import { subscriber } from '@/db/schema/newsletter'
import { operation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { maySuppress } from '@/lib/newsletter/policy'
import { suppressInput } from '@/lib/newsletter/schema'
import { subscribersTag } from '@/lib/newsletter/tags'
import { suppressedView } from '@/lib/newsletter/views'

export const suppress = operation({
  name: 'newsletter.suppress',
  summary: 'Stops the newsletter for good to addresses that bounced, or whose readers called it spam.',
  input: suppressInput,
  output: suppressedView,
  async run(ctx, { emails, reason }) {
    maySuppress(ctx.actor) || forbid(ctx.actor)
    if (emails.length === 0) return { state: 'suppressed' }
    const [changed] = await ctx.db
      .update(subscriber)
      .set({ state: 'suppressed', unsubscribedAt: ctx.now() })
      .where(and(inArray(subscriber.email, emails), ne(subscriber.state, 'suppressed')))
    if (changed.affectedRows > 0) {
      ctx.audit({ act: 'newsletter.suppress', target: { type: 'subscriber', id: null }, after: { reason } })
      ctx.changed(subscribersTag)
    }
    return { state: 'suppressed' }
  },
})
