import { Resend } from 'resend'
import { AppError, unavailable } from '@/lib/core/errors'
import { env } from '@/lib/env'

/** Checks a webhook of the mail service with the provider's own scheme, and gives back what it says. */
export function verifyResendWebhook(body: string, headers: Headers) {
  const webhookSecret = env.RESEND_WEBHOOK_SECRET
  if (!webhookSecret)
    throw unavailable('webhook.no_secret', 'RESEND_WEBHOOK_SECRET is not set: nothing can be checked.')
  const id = headers.get('svix-id') ?? headers.get('webhook-id') ?? ''
  const timestamp = headers.get('svix-timestamp') ?? headers.get('webhook-timestamp') ?? ''
  const signature = headers.get('svix-signature') ?? headers.get('webhook-signature') ?? ''
  try {
    // The key is not used to verify; the SDK only wants one to exist.
    const resend = new Resend(env.RESEND_API_KEY ?? 're_sandbox')
    const event = resend.webhooks.verify({
      payload: body,
      headers: { id, timestamp, signature },
      webhookSecret,
    })
    return { id, type: event.type, payload: { ...event } }
  } catch (cause) {
    throw new AppError('invalid', 'webhook.signature', 'The signature does not fit this body.', { cause })
  }
}
