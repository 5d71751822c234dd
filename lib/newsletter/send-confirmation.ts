import { steppedOperation } from '@/lib/core/operation'
import { forbid } from '@/lib/core/policy'
import { confirmToken, unsubscribeToken } from '@/lib/newsletter/links'
import { maySend } from '@/lib/newsletter/policy'
import { findSubscriber } from '@/lib/newsletter/queries'
import { subscriberInput } from '@/lib/newsletter/schema'
import { sentView } from '@/lib/newsletter/views'
import { newsletterConfirmation } from '@/lib/services/mail/templates/newsletter-confirmation'

export const sendConfirmation = steppedOperation({
  name: 'newsletter.send-confirmation',
  summary: 'Sends the mail with the link that confirms a newsletter sign-up.',
  input: subscriberInput,
  output: sentView,
  async run(ctx, { subscriberId }) {
    maySend(ctx.actor) || forbid(ctx.actor)
    const reader = await findSubscriber(ctx.db, subscriberId)
    if (reader?.state !== 'pending') return { sent: false }
    const version = reader.confirmVersion
    const unsubscribe = unsubscribeToken(ctx.seal, reader.id)
    const mail = await newsletterConfirmation({
      confirmUrl: `${ctx.publicUrl}/newsletter/confirm?token=${confirmToken(ctx.seal, reader.id, version)}`,
      unsubscribeUrl: `${ctx.publicUrl}/newsletter/unsubscribe?token=${unsubscribe}`,
    })
    await ctx.services.mail.send(
      {
        ...mail,
        to: reader.email,
        kind: 'newsletter.confirmation',
        headers: {
          'List-Unsubscribe': `<${ctx.publicUrl}/api/v1/newsletter/unsubscribe/${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      },
      // Named by what the reader would see twice, not by the try that sends it.
      `newsletter.confirmation/${reader.id}/${version}`,
    )
    return { sent: true }
  },
})
