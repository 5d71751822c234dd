import type { IncomingHttpHeaders } from 'node:http'
import { json, type Answer, type Asked, type Route } from '@/sandbox/frame/http'
import { messageId } from '@/sandbox/mail/mail-events'
import type { MailStore, SendRequest } from '@/sandbox/mail/mail-store'
import { readDraft, readJson } from '@/sandbox/mail/read-draft'
import { readSchedule } from '@/sandbox/mail/read-schedule'
import { lastEvent, type Draft, type ReceivedMail } from '@/sandbox/mail/received-mail'
import { answerOf, invalidField, missingField, ResendRefusal, unprocessable } from '@/sandbox/mail/refusal'
import { isFields } from '@/sandbox/mail/validate-fields'

export const sandboxKey = 're_sandbox'

const mostInBatch = 100

/** `re_sandbox`, or `re_sandbox_…` where tests want to tell senders apart. Any other key may be a real one. */
export function authorizeResend(headers: IncomingHttpHeaders): Answer | null {
  const key = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (!key)
    return answerOf(new ResendRefusal(401, 'missing_api_key', 'Missing API key in the authorization header.'))
  if (key === sandboxKey || key.startsWith(`${sandboxKey}_`)) return null
  return answerOf(new ResendRefusal(403, 'invalid_api_key', 'API key is invalid.'))
}

export function resendRoutes(store: MailStore, now: () => Date): Route[] {
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/emails',
      async handle(asked) {
        const request = sendRequest(asked, '/emails')
        const [mail] = await store.take(request, [readDraft(readJson(asked.body), now())])
        return json(200, { id: mail?.id })
      },
    },
    { method: 'POST', path: '/emails/batch', handle: (asked) => sendBatch(store, asked, now()) },
    { method: 'GET', path: '/emails', handle: ({ query }) => listMails(store, query, now()) },
    {
      method: 'GET',
      path: '/emails/:id',
      handle: ({ params }) => json(200, toResend(find(store, params.id), now())),
    },
    { method: 'PATCH', path: '/emails/:id', handle: (asked) => reschedule(store, asked, now()) },
    { method: 'POST', path: '/emails/:id/cancel', handle: ({ params }) => cancel(store, params.id, now()) },
  ]
  return routes.map((route) => refusing(route))
}

/** What a handler throws as a refusal becomes the answer. */
const refusing = ({ method, path, handle }: Route): Route => ({
  method,
  path,
  async handle(asked) {
    try {
      return await handle(asked)
    } catch (error) {
      if (error instanceof ResendRefusal) return answerOf(error)
      throw error
    }
  },
})

function sendRequest({ headers, body, pause }: Asked, path: string): SendRequest {
  const given = headers['idempotency-key']
  const key = typeof given === 'string' ? given : null
  if (key !== null && (key.length < 1 || key.length > 256)) {
    throw new ResendRefusal(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.')
  }
  return { path, body, key, pause }
}

async function sendBatch(store: MailStore, asked: Asked, at: Date): Promise<Answer> {
  const request = sendRequest(asked, '/emails/batch')
  const given = readJson(asked.body)
  if (!Array.isArray(given) || given.length === 0)
    throw invalidField('The request body must be a list of emails.')
  if (given.length > mostInBatch) throw invalidField(`A batch can hold at most ${mostInBatch} emails.`)

  const permissive = asked.headers['x-batch-validation'] === 'permissive'
  const drafts: Draft[] = []
  const errors: { index: number; message: string }[] = []
  for (const [index, one] of given.entries()) {
    try {
      drafts.push(readBatched(one, at))
    } catch (error) {
      if (!permissive || !(error instanceof ResendRefusal)) throw error
      errors.push({ index, message: error.message })
    }
  }
  const mails = drafts.length > 0 ? await store.take(request, drafts) : []
  const data = mails.map(({ id }) => ({ id }))
  return json(200, permissive ? { data, errors } : { data })
}

function readBatched(given: unknown, at: Date): Draft {
  if (isFields(given) && given.attachments)
    throw invalidField('The `attachments` field is not supported in a batch.')
  return readDraft(given, at)
}

function find(store: MailStore, id = ''): ReceivedMail {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    throw unprocessable('invalid_parameter', 'The `id` must be a valid UUID.')
  }
  const mail = store.get(id)
  if (!mail) throw new ResendRefusal(404, 'not_found', 'Email not found')
  return mail
}

function listMails(store: MailStore, query: URLSearchParams, at: Date): Answer {
  const limit = Number(query.get('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalidField('The `limit` must be from 1 to 100.')
  const all = store.mails.newestFirst()
  const place = (name: string) => all.findIndex(({ id }) => id === query.get(name))
  const start = query.has('after')
    ? place('after') + 1
    : query.has('before')
      ? Math.max(0, place('before') - limit)
      : 0
  const data = all.slice(start, query.has('before') ? Math.max(0, place('before')) : start + limit)
  const hasMore = query.has('before') ? start > 0 : start + limit < all.length
  return json(200, {
    object: 'list',
    has_more: hasMore,
    data: data.map((mail) => withoutBody(toResend(mail, at))),
  })
}

function reschedule(store: MailStore, { params, body }: Asked, at: Date): Answer {
  const mail = find(store, params.id)
  const given = readJson(body)
  const value = isFields(given) ? given.scheduled_at : undefined
  if (value === undefined) throw missingField('scheduled_at')
  onlyScheduled(mail, at)
  store.update({ ...mail, scheduledAt: readSchedule(value, at) })
  return json(200, { object: 'email', id: mail.id })
}

function cancel(store: MailStore, id: string | undefined, at: Date): Answer {
  const mail = find(store, id)
  onlyScheduled(mail, at)
  store.update({ ...mail, canceled: true })
  return json(200, { object: 'email', id: mail.id })
}

function onlyScheduled(mail: ReceivedMail, at: Date) {
  if (lastEvent(mail, at) !== 'scheduled') throw invalidField('Only a scheduled email can be changed.')
}

const orNull = (list: string[]) => (list.length > 0 ? list : null)

const toResend = (mail: ReceivedMail, at: Date) => ({
  object: 'email',
  id: mail.id,
  message_id: messageId(mail),
  to: mail.to,
  from: mail.from,
  created_at: mail.receivedAt,
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  bcc: orNull(mail.bcc),
  cc: orNull(mail.cc),
  reply_to: orNull(mail.replyTo),
  last_event: lastEvent(mail, at),
  scheduled_at: mail.scheduledAt,
  topic_id: mail.topicId,
  tags: mail.tags,
})

function withoutBody({
  object: _object,
  html: _html,
  text: _text,
  tags: _tags,
  ...rest
}: ReturnType<typeof toResend>) {
  return rest
}
