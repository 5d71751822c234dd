import { json, type Answer } from '@/sandbox/frame/http'
import type { Refusal } from '@/sandbox/frame/service'

/** An error as Resend words it. The names are those of the SDK's `RESEND_ERROR_CODE_KEY`. */
export class ResendRefusal extends Error {
  readonly statusCode: number
  override readonly name: string

  constructor(statusCode: number, name: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.name = name
  }
}

export const unprocessable = (name: string, message: string) => new ResendRefusal(422, name, message)
export const invalidField = (message: string) => unprocessable('validation_error', message)
export const missingField = (field: string) =>
  unprocessable('missing_required_field', `Missing \`${field}\` field.`)

export const answerOf = ({ statusCode, name, message }: ResendRefusal): Answer =>
  json(statusCode, { statusCode, name, message }, statusCode === 429 ? rateHeaders : {})

const rateHeaders = {
  'ratelimit-limit': '2',
  'ratelimit-remaining': '0',
  'ratelimit-reset': '1',
  'retry-after': '1',
}

const frameWords: Record<Exclude<Refusal['why'], 'unknown-path'>, ResendRefusal> = {
  failed: new ResendRefusal(500, 'internal_server_error', 'An unexpected error occurred.'),
  unavailable: new ResendRefusal(
    503,
    'application_error',
    'Internal server error. We are unable to process your request right now, please try again later.',
  ),
  'rate-limited': new ResendRefusal(
    429,
    'rate_limit_exceeded',
    'Too many requests. You can only make 2 requests per second. See rate limit response headers for more information.',
  ),
  'too-large': new ResendRefusal(413, 'validation_error', 'The email must be no larger than 40MB.'),
  'wrong-method': new ResendRefusal(
    405,
    'method_not_allowed',
    'Method is not allowed for the requested path.',
  ),
}

export function frameRefusal(refusal: Refusal): Answer {
  if (refusal.why !== 'unknown-path') return answerOf(frameWords[refusal.why])
  const { method, path } = refusal
  const message = `The requested endpoint does not exist. The sandbox speaks no ${method} ${path}.`
  return answerOf(new ResendRefusal(404, 'not_found', message))
}
