import type { Draft } from '@/sandbox/mail/received-mail'
import { readSchedule } from '@/sandbox/mail/read-schedule'
import { invalidField, ResendRefusal } from '@/sandbox/mail/refusal'
import * as read from '@/sandbox/mail/validate-fields'

export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new ResendRefusal(400, 'validation_error', 'The request body must be valid JSON.')
  }
}

/** Checks one mail as Resend does, in its order and with its words, and stops at the first thing wrong. */
export function readDraft(given: unknown, now: Date): Draft {
  if (!read.isFields(given)) throw invalidField('The request body must be an object.')
  if (given.template) throw new ResendRefusal(404, 'not_found', 'Template not found')
  const to = read.readTo(given)
  const bodies = read.readBodies(given)
  const attachments = read.readAttachments(given)
  const scheduledAt = readSchedule(given.scheduled_at, now)
  if (scheduledAt && attachments.length > 0)
    throw invalidField('Emails with attachments cannot be scheduled.')
  return {
    subject: read.readSubject(given),
    from: read.readFrom(given),
    to,
    cc: read.readAddresses(given, 'cc'),
    bcc: read.readAddresses(given, 'bcc'),
    replyTo: read.readAddresses(given, 'reply_to'),
    ...bodies,
    headers: read.readHeaders(given),
    tags: read.readTags(given),
    attachments,
    scheduledAt,
    topicId: read.readString(given, 'topic_id'),
  }
}
