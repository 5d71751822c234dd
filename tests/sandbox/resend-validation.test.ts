import { describe, expect, it } from 'vitest'
import { readDraft, readJson } from '@/sandbox/mail/read-draft'
import { ResendRefusal } from '@/sandbox/mail/refusal'
import { letter, openSandbox } from '@/tests/sandbox/open-sandbox'

const now = new Date('2026-11-20T10:00:00Z')
const many = (count: number) => Array.from({ length: count }, (_, at) => `reader${at}@example.com`)
const format =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

const refused: [what: string, change: Record<string, unknown>, name: string, message: string][] = [
  ['no from', { from: undefined }, 'missing_required_field', 'Missing `from` field.'],
  ['from without a domain', { from: 'trellis' }, 'validation_error', `Invalid \`from\` field. ${format}`],
  ['from at localhost', { from: 'a@localhost' }, 'validation_error', `Invalid \`from\` field. ${format}`],
  [
    'from without brackets',
    { from: 'Trellis hello@example.com' },
    'validation_error',
    `Invalid \`from\` field. ${format}`,
  ],
  [
    'from with a second line',
    { from: 'A\nBcc: x@y.example <a@b.example>' },
    'validation_error',
    `Invalid \`from\` field. ${format}`,
  ],
  ['no to', { to: undefined }, 'missing_required_field', 'Missing `to` field.'],
  ['nobody in to', { to: [] }, 'missing_required_field', 'Missing `to` field.'],
  [
    'a broken one among to',
    { to: ['a@example.com', 'b@'] },
    'validation_error',
    `Invalid \`to\` field. ${format}`,
  ],
  ['a number in to', { to: 7 }, 'validation_error', `Invalid \`to\` field. ${format}`],
  [
    'letters outside of ASCII',
    { to: 'zoë@example.com' },
    'validation_error',
    `Invalid \`to\` field. ${format}`,
  ],
  ['51 in to', { to: many(51) }, 'validation_error', 'The `to` field must have at most 50 recipients.'],
  ['a broken cc', { cc: 'nobody' }, 'validation_error', `Invalid \`cc\` field. ${format}`],
  ['no subject', { subject: undefined }, 'missing_required_field', 'Missing `subject` field.'],
  [
    'two lines of subject',
    { subject: 'One\nTwo' },
    'validation_error',
    'The `\\n` is not allowed in the `subject` field.',
  ],
  ['no body', { html: undefined, text: undefined }, 'validation_error', 'Missing `html` or `text` field.'],
  ['empty bodies', { html: '', text: '' }, 'validation_error', 'Missing `html` or `text` field.'],
  ['html that is no text', { html: {} }, 'validation_error', 'The `html` field must be a string.'],
  ['headers as a list', { headers: ['a'] }, 'validation_error', 'The `headers` field must be an object.'],
  [
    'a header that is a number',
    { headers: { 'X-A': 1 } },
    'validation_error',
    'The header `X-A` must be a string.',
  ],
  [
    'a header name with a space',
    { headers: { 'X A': '1' } },
    'validation_error',
    'The header name `X A` is not valid.',
  ],
  [
    'a header of two lines',
    { headers: { 'X-A': '1\r\nBcc: a@b.example' } },
    'validation_error',
    'The `\\n` is not allowed in the header `X-A`.',
  ],
  [
    'a tag with a dot',
    { tags: [{ name: 'kind', value: 'newsletter.confirm' }] },
    'validation_error',
    'Tags should only contain ASCII letters, numbers, underscores, or dashes.',
  ],
  [
    'an attachment of nothing',
    { attachments: [{ filename: 'a.txt' }] },
    'invalid_attachment',
    'Attachment must have either a `content` or `path`.',
  ],
  [
    'an attachment that is not Base64',
    { attachments: [{ filename: 'a.txt', content: 'é!' }] },
    'invalid_attachment',
    'Attachment `content` must be a Base64 string.',
  ],
  [
    'a time in 31 days',
    { scheduled_at: '2026-12-21T10:00:01Z' },
    'validation_error',
    'The `scheduled_at` field must be at most 30 days from now.',
  ],
  [
    'a time nobody understands',
    { scheduled_at: 'soonish' },
    'validation_error',
    'The `scheduled_at` field must be a date in ISO 8601 format, or like `in 1 min`.',
  ],
]

function refusalOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ResendRefusal)) throw error
    return { statusCode: error.statusCode, name: error.name, message: error.message }
  }
  throw new Error('It was taken.')
}

describe('what Resend refuses', () => {
  it.each(refused)('%s', (_what, change, name, message) => {
    expect(refusalOf(() => readDraft({ ...letter, ...change }, now))).toEqual({
      statusCode: 422,
      name,
      message,
    })
  })

  it('a body that is no JSON, or not a mail', () => {
    expect(refusalOf(() => readJson(Buffer.from('{')))).toMatchObject({
      statusCode: 400,
      name: 'validation_error',
    })
    expect(refusalOf(() => readDraft([letter], now))).toMatchObject({
      statusCode: 422,
      name: 'validation_error',
    })
    expect(refusalOf(() => readDraft({ ...letter, template: { id: 'a' } }, now))).toMatchObject({
      statusCode: 404,
      name: 'not_found',
    })
  })

  it('says so on the wire, keeps nothing, and the SDK hands the error on', async () => {
    const { resend, received } = await openSandbox()
    const { data, error } = await resend.emails.send({ ...letter, from: 'trellis' })
    expect(data).toBeNull()
    expect(error).toEqual({
      statusCode: 422,
      name: 'validation_error',
      message: `Invalid \`from\` field. ${format}`,
    })
    expect((await received()).total).toBe(0)
  })

  it('a mail above 40 MB', async () => {
    const { resend, received } = await openSandbox()
    const { error } = await resend.emails.send({ ...letter, text: 'x'.repeat(40 * 1024 * 1024) })
    expect(error?.statusCode).toBe(413)
    expect((await received()).total).toBe(0)
  })
})

describe('what Resend takes', () => {
  it.each([
    ['a bare sender', { from: 'hello@trellis.example.com' }],
    ['a quoted sender', { from: '"Trellis, the shop" <hello@trellis.example.com>' }],
    ['a sender with letters outside of ASCII', { from: 'Zoë’s Gärtnerei <zoe@trellis.example.com>' }],
    ['fifty readers', { to: many(50) }],
    ['text only', { html: undefined }],
    ['HTML only', { text: undefined }],
    ['HTML with an empty text, which asks for none', { text: '' }],
    ['a plus address', { to: 'maya+plants@mail.example.co.uk' }],
  ])('%s', (_what, change) => {
    expect(readDraft({ ...letter, ...change }, now)).toMatchObject({ subject: letter.subject })
  })
})
