import { and, eq, notInArray } from 'drizzle-orm'
import { subscriber } from '@/db/schema/newsletter'
import { operation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { readUnsubscribeToken } from '@/lib/newsletter/links'
import { mayUseLink } from '@/lib/newsletter/policy'
import { linkInput } from '@/lib/newsletter/schema'
import { subscribersTag } from '@/lib/newsletter/tags'
import { unsubscribedView } from '@/lib/newsletter/views'

export const unsubscribe = operation({
  name: 'newsletter.unsubscribe',
  summary: 'Ends the newsletter with the link from any of its mails. Asking twice changes nothing.',
  input: linkInput,
  output: unsubscribedView,
  async run(ctx, { token }) {
    mayUseLink(ctx.actor) || forbid(ctx.actor)
    const id = readUnsubscribeToken(ctx.seal, token)
    const [changed] = await ctx.db
      .update(subscriber)
      // Whoever changes their mind gets the next confirmation at once.
      .set({ state: 'unsubscribed', unsubscribedAt: ctx.now(), confirmSentAt: null })
      .where(and(eq(subscriber.id, id), notInArray(subscriber.state, ['unsubscribed', 'suppressed'])))
    if (changed.affectedRows > 0) ctx.changed(subscribersTag)
    return { state: 'unsubscribed' }
  },
})
