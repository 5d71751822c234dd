import { randomUUID } from 'node:crypto'
import type { WebhookEvent } from '@/sandbox/frame/delivery'
import type { Outcome, ReceivedMail } from '@/sandbox/mail/received-mail'

/** What Resend tells of a mail, in the names of its events. */
type Payload = {
  type: `email.${Outcome | 'sent'}`
  created_at: string
  data: MailData & { bounce?: { message: string; type: string; subType: string } }
}

type MailData = {
  email_id: string
  message_id: string
  created_at: string
  from: string
  to: string[]
  subject: string
  tags?: Record<string, string>
}

/** The steps on the way to each end, in the order in which they are reported. */
const ways: Record<Outcome, (Outcome | 'sent')[]> = {
  delivered: ['sent', 'delivered'],
  bounced: ['sent', 'bounced'],
  complained: ['sent', 'delivered', 'complained'],
}

/** What is reported of a mail that has just come in. A scheduled one is not on its way yet. */
export function firstEvents(mail: ReceivedMail, reportDeliveries: boolean, now: Date): WebhookEvent[] {
  if (mail.scheduledAt !== null) return []
  const { outcome } = mail
  const steps = reportDeliveries ? ways[outcome ?? 'delivered'] : outcome ? [outcome] : []
  return steps.map((step) => mailEvent(mail, step, now))
}

export function mailEvent(mail: ReceivedMail, step: Outcome | 'sent', now: Date): WebhookEvent {
  const payload = payloadOf(mail, step, now)
  return {
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    type: payload.type,
    body: JSON.stringify(payload),
    about: { id: mail.id, who: mail.to.join(', '), href: `/mail/${mail.id}` },
  }
}

function payloadOf(mail: ReceivedMail, step: Outcome | 'sent', now: Date): Payload {
  const created_at = now.toISOString()
  const data = dataOf(mail)
  if (step !== 'bounced') return { type: `email.${step}`, created_at, data }
  const message = 'The mail server of the recipient refused this mail for good: there is no such mailbox.'
  return {
    type: 'email.bounced',
    created_at,
    data: { ...data, bounce: { message, type: 'Permanent', subType: 'General' } },
  }
}

/** All readers are named, as Resend does: it does not say which of them it was. */
const dataOf = (mail: ReceivedMail): MailData => ({
  email_id: mail.id,
  message_id: messageId(mail),
  created_at: mail.receivedAt,
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  ...(mail.tags.length > 0
    ? { tags: Object.fromEntries(mail.tags.map(({ name, value }) => [name, value])) }
    : {}),
})

export const messageId = ({ id }: ReceivedMail) => `<${id}@sandbox.invalid>`
