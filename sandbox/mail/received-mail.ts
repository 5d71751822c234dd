export type Attachment = {
  filename: string
  contentType: string
  contentId: string | null
  /** Base64; null when the shop named an address to fetch it from, which the sandbox does not do. */
  content: string | null
  path: string | null
}

/** What a request asked to send, once it is found to be valid. */
export type Draft = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  replyTo: string[]
  subject: string
  html: string | null
  text: string | null
  headers: Record<string, string>
  tags: { name: string; value: string }[]
  attachments: Attachment[]
  scheduledAt: string | null
  topicId: string | null
}

/** What becomes of a mail that has gone out. */
export type Outcome = 'bounced' | 'complained' | 'delivered'

export type ReceivedMail = Draft & {
  id: string
  receivedAt: string
  canceled: boolean
  /** Unset means delivered without a word about it. */
  outcome?: Outcome
  idempotencyKey: string | null
  /** Of the request that brought it, to know a repeated request from a different one. */
  fingerprint: string
  /** How many requests asked for this one mail. */
  asked: number
}

/** Of what the file brings back; what an older sandbox wrote in another shape is left out. */
export const isReceivedMail = (value: unknown): value is ReceivedMail =>
  typeof value === 'object' &&
  value !== null &&
  hasText(value, 'id', 'receivedAt', 'from', 'subject', 'fingerprint') &&
  'to' in value &&
  Array.isArray(value.to)

const hasText = (value: object, ...fields: string[]) =>
  fields.every((field) => typeof Reflect.get(value, field) === 'string')

export type MailEvent = 'scheduled' | 'canceled' | Outcome

export function lastEvent(mail: ReceivedMail, now: Date): MailEvent {
  if (mail.canceled) return 'canceled'
  const isScheduled = mail.scheduledAt !== null && new Date(mail.scheduledAt) > now
  return isScheduled ? 'scheduled' : (mail.outcome ?? 'delivered')
}

export const hasGoneOut = (mail: ReceivedMail, now: Date) =>
  !['canceled', 'scheduled'].includes(lastEvent(mail, now))

export const sizeOf = ({ content }: Attachment) =>
  content === null ? 0 : Buffer.byteLength(content, 'base64')

/** "Maya Brandt <maya@example.com>" → "maya@example.com" */
export const bareAddress = (address: string) =>
  (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase()

export const recipientsOf = ({ to, cc, bcc }: Draft) => [...to, ...cc, ...bcc]

/** The first words a mail client would show beside the subject. */
export function peekOf(mail: Draft): string {
  const text = mail.text ?? (mail.html ?? '').replace(/<(style|head|title)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
  return text.replace(/\s+/g, ' ').trim().slice(0, 140)
}
