import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { isDuplicate } from '@/db/error-codes'
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
    const subscriberId =
      (await insertNew(ctx, {
        id: newId(),
        email,
        source,
        language,
        confirmVersion: 1,
        confirmSentAt: now,
      })) ?? (await askAgain(ctx, email, now))
    if (subscriberId !== null) {
      ctx.event({ name: 'newsletter.confirmation-due', payload: { subscriberId } })
      ctx.changed(subscribersTag)
    }
    return { state: 'check-your-mail', email }
  },
})

async function insertNew(ctx: WriteContext, row: typeof subscriber.$inferInsert): Promise<string | null> {
  try {
    await ctx.db.insert(subscriber).values(row)
    return row.id
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
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
  if (changed.affectedRows !== 1) return null
  const [row] = await ctx.db.select({ id: subscriber.id }).from(subscriber).where(eq(subscriber.email, email))
  return row?.id ?? null
}
