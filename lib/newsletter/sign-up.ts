import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { subscriber } from '@/db/schema/newsletter'
import { later } from '@/lib/core/clock'
import type { WriteContext } from '@/lib/core/context'
import { newId } from '@/lib/core/ids'
import { operation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { confirmationPause } from '@/lib/newsletter/links'
import { maySignUp } from '@/lib/newsletter/policy'
import { signUpInput } from '@/lib/newsletter/schema'
import { subscribersTag } from '@/lib/newsletter/tags'
import { signUpView } from '@/lib/newsletter/views'

export const signUp = operation({
  name: 'newsletter.sign-up',
  summary: 'Asks for the newsletter. A mail with a link to confirm follows.',
  input: signUpInput,
  output: signUpView,
  async run(ctx, { email, source, language }) {
    maySignUp(ctx.actor) || forbid(ctx.actor)
    const now = ctx.now()
    const row = { id: newId(), email, source, language, confirmVersion: 1, confirmSentAt: now }
    const subscriberId = (await insertNew(ctx, row)) ?? (await askAgain(ctx, email, now))
    if (subscriberId !== null) {
      ctx.event({ name: 'newsletter.confirmation-due', payload: { subscriberId } })
      ctx.changed(subscribersTag)
    }
    return { state: 'check-your-mail', email }
  },
})

/**
 * Null when the address is known; its row is then held until the commit. An insert that fails on it would hold it
 * together with all others who ask, and each of them would wait for the rest before it may write.
 */
async function insertNew(ctx: WriteContext, row: typeof subscriber.$inferInsert): Promise<string | null> {
  const untouched = { updatedAt: sql`${subscriber.updatedAt}` }
  await ctx.db.insert(subscriber).values(row).onDuplicateKeyUpdate({ set: untouched })
  return (await findId(ctx, row.email)) === row.id ? row.id : null
}

async function findId(ctx: WriteContext, email: string): Promise<string | null> {
  const [row] = await ctx.db.select({ id: subscriber.id }).from(subscriber).where(eq(subscriber.email, email))
  return row?.id ?? null
}

/** Another mail for somebody who has not confirmed or has left: at most one in a while, however many ask at once. */
async function askAgain(ctx: WriteContext, email: string, now: Date): Promise<string | null> {
  const [changed] = await ctx.db
    .update(subscriber)
    .set({ state: 'pending', confirmVersion: sql`${subscriber.confirmVersion} + 1`, confirmSentAt: now })
    .where(
      and(
        eq(subscriber.email, email),
        inArray(subscriber.state, ['pending', 'unsubscribed']),
        or(isNull(subscriber.confirmSentAt), lt(subscriber.confirmSentAt, later(now, -confirmationPause))),
      ),
    )
  return changed.affectedRows === 1 ? findId(ctx, email) : null
}
