import type { Attachment } from '@/sandbox/mail/received-mail'
import { invalidField, missingField, unprocessable } from '@/sandbox/mail/refusal'

const mostRecipients = 50

const addressFormat =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

// ASCII only and with a dot in the domain: Resend refuses `shop@localhost` and `zoë@example.com`.
const bare = String.raw`[^\s@<>()",;:\\[\]\x00-\x1f\x7f-\uffff]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]`
const addressPattern = new RegExp(String.raw`^(?:${bare}|[^<>\r\n]*<${bare}>)$`, 'i')

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const absent = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

export function readFrom(fields: Fields): string {
  if (absent(fields.from)) throw missingField('from')
  return readAddress(fields.from, 'from')
}

export function readTo(fields: Fields): string[] {
  const to = readAddresses(fields, 'to')
  if (to.length === 0) throw missingField('to')
  return to
}

export function readAddresses(fields: Fields, field: string): string[] {
  const value = fields[field]
  if (absent(value)) return []
  const addresses = (Array.isArray(value) ? value : [value]).map((one: unknown) => readAddress(one, field))
  if (addresses.length > mostRecipients) {
    throw invalidField(`The \`${field}\` field must have at most ${mostRecipients} recipients.`)
  }
  return addresses
}

function readAddress(value: unknown, field: string): string {
  const address = typeof value === 'string' ? value.trim() : ''
  if (addressPattern.test(address)) return address
  throw invalidField(`Invalid \`${field}\` field. ${addressFormat}`)
}

export function readSubject(fields: Fields): string {
  const { subject } = fields
  if (absent(subject)) throw missingField('subject')
  if (typeof subject !== 'string') throw invalidField('The `subject` field must be a string.')
  if (/[\r\n]/.test(subject)) throw invalidField('The `\\n` is not allowed in the `subject` field.')
  return subject
}

/** An empty text is kept: it tells Resend not to derive one from the HTML. */
export function readBodies(fields: Fields): { html: string | null; text: string | null } {
  const html = readString(fields, 'html')
  const text = readString(fields, 'text')
  if (!html && !text) throw invalidField('Missing `html` or `text` field.')
  return { html: html === '' ? null : html, text }
}

export function readString(fields: Fields, field: string): string | null {
  const value = fields[field]
  if (value === null || value === undefined) return null
  if (typeof value !== 'string') throw invalidField(`The \`${field}\` field must be a string.`)
  return value
}

export function readHeaders(fields: Fields): Record<string, string> {
  const { headers } = fields
  if (absent(headers)) return {}
  if (!isFields(headers)) throw invalidField('The `headers` field must be an object.')
  const entries = Object.entries(headers).map(([name, value]): [string, string] => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw invalidField(`The header name \`${name}\` is not valid.`)
    if (typeof value !== 'string') throw invalidField(`The header \`${name}\` must be a string.`)
    if (/[\r\n]/.test(value)) throw invalidField(`The \`\\n\` is not allowed in the header \`${name}\`.`)
    return [name, value]
  })
  return Object.fromEntries(entries)
}

export function readTags(fields: Fields): { name: string; value: string }[] {
  const { tags } = fields
  if (absent(tags)) return []
  if (!Array.isArray(tags)) throw invalidField('The `tags` field must be an array.')
  return tags.map((tag: unknown) => {
    const { name, value } = isFields(tag) ? tag : {}
    if (isTagPart(name) && isTagPart(value)) return { name, value }
    throw invalidField('Tags should only contain ASCII letters, numbers, underscores, or dashes.')
  })
}

const isTagPart = (part: unknown): part is string => typeof part === 'string' && /^[\w-]{1,256}$/.test(part)

const invalidAttachment = (message: string) => unprocessable('invalid_attachment', message)

export function readAttachments(fields: Fields): Attachment[] {
  const { attachments } = fields
  if (absent(attachments)) return []
  if (!Array.isArray(attachments)) throw invalidAttachment('The `attachments` field must be an array.')
  return attachments.map(readAttachment)
}

function readAttachment(given: unknown, index: number): Attachment {
  const fields = isFields(given) ? given : {}
  const content = readString(fields, 'content')
  const path = readString(fields, 'path')
  if (!content && !path) throw invalidAttachment('Attachment must have either a `content` or `path`.')
  if (content && !/^[A-Za-z0-9+/]+={0,2}$/.test(content.replace(/\s/g, ''))) {
    throw invalidAttachment('Attachment `content` must be a Base64 string.')
  }
  const contentId = readString(fields, 'content_id')
  if (contentId && contentId.length >= 128) {
    throw invalidAttachment('Attachment `content_id` must be less than 128 characters.')
  }
  return {
    filename: readString(fields, 'filename') ?? path?.split('/').at(-1) ?? `attachment-${index + 1}`,
    contentType: readString(fields, 'content_type') ?? 'application/octet-stream',
    contentId,
    content,
    path,
  }
}
