import { Resend } from 'resend'
import { AppError, unavailable } from '@/lib/core/errors'
import type { MailService } from '@/lib/services/mail/mail-service'

type Settings = { apiKey: string; from: string; baseUrl?: string; timeoutMs?: number }

/** Refusals that stay the same however often the mail is sent again. */
const final = new Set([
  'validation_error',
  'missing_required_field',
  'invalid_from_address',
  'invalid_to_address',
  'invalid_parameter',
  'invalid_attachment',
  'invalid_idempotency_key',
  'invalid_idempotent_request',
  'not_found',
])

export function createResendMail({ apiKey, from, baseUrl, timeoutMs = 10_000 }: Settings): MailService {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl })
  return {
    async send(mail, idempotencyKey) {
      const { to, subject, html, text, headers, kind } = mail
      const tags = [{ name: 'kind', value: kind.replaceAll('.', '_') }]
      const signal = AbortSignal.timeout(timeoutMs)
      const answer = await resend.emails
        .send({ from, to, subject, html, text, headers, tags }, { idempotencyKey, signal })
        .catch((cause: unknown) => {
          throw unavailable('mail.unreachable', 'The mail service cannot be reached just now.', cause)
        })
      if (answer.data) return { providerId: answer.data.id }
      const { name, statusCode, message } = answer.error
      if (final.has(name))
        throw new AppError('invalid', `mail.${name}`, `The mail service refuses this mail: ${message}`)
      throw unavailable('mail.failed', `The mail service answered ${statusCode ?? 'nothing'} (${name}).`)
    },
  }
}
