import { and, eq, gt } from 'drizzle-orm'
import { subscriber } from '@/db/schema/newsletter'
import { later } from '@/lib/core/clock'
import { conflict } from '@/lib/core/errors'
import { operation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { confirmationLife, readConfirmToken } from '@/lib/newsletter/links'
import { mayUseLink } from '@/lib/newsletter/policy'
import { findSubscriber } from '@/lib/newsletter/queries'
import { linkInput } from '@/lib/newsletter/schema'
import { confirmedView } from '@/lib/newsletter/views'

export const confirm = operation({
  name: 'newsletter.confirm',
  summary: 'Confirms a newsletter sign-up with the link from the mail.',
  input: linkInput,
  output: confirmedView,
  async run(ctx, { token }) {
    mayUseLink(ctx.actor) || forbid(ctx.actor)
    const { subscriberId, version } = readConfirmToken(ctx.seal, token)
    const now = ctx.now()
    const [changed] = await ctx.db
      .update(subscriber)
      .set({ state: 'confirmed', confirmedAt: now })
      .where(
        and(
          eq(subscriber.id, subscriberId),
          eq(subscriber.state, 'pending'),
          eq(subscriber.confirmVersion, version),
          gt(subscriber.confirmSentAt, later(now, -confirmationLife)),
        ),
      )
    // A link opened twice, or by two devices at once, has done its work.
    const done =
      changed.affectedRows === 1 || (await findSubscriber(ctx.db, subscriberId))?.state === 'confirmed'
    if (!done)
      throw conflict(
        'newsletter.link_outdated',
        'This link is no longer good: it is older than seven days, or a newer mail has replaced it. Sign up again and a new one is sent.',
      )
    return { state: 'confirmed' }
  },
})
