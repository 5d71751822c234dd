/** The closed list of kinds, and the only status table of the house. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  limited: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorKind = keyof typeof statusOf

/** Messages by field path (`address.city`); the empty path speaks of the whole input. */
export type FieldErrors = Record<string, string[]>

type Details = { fields?: FieldErrors; retryAfterSeconds?: number; cause?: unknown }

/** A refusal or failure that was foreseen. `code` belongs to the domain; `message` is fit for a person. */
export class AppError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly fields: FieldErrors | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(kind: ErrorKind, code: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.name = 'AppError'
    this.kind = kind
    this.code = code
    this.fields = details.fields
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

export const invalid = (code: string, message: string, fields?: FieldErrors) =>
  new AppError('invalid', code, message, { fields })

export const missing = (code: string, message: string) => new AppError('missing', code, message)

export const conflict = (code: string, message: string, fields?: FieldErrors) =>
  new AppError('conflict', code, message, { fields })

export const unavailable = (code: string, message: string, cause?: unknown) =>
  new AppError('unavailable', code, message, { cause })

/** What may leave the house about an error: safe to show, safe to serialise. */
export type PublicError = {
  kind: ErrorKind
  code: string
  message: string
  fields?: FieldErrors
  retryAfterSeconds?: number
  requestId: string
}

export function publicError(error: unknown, requestId: string): PublicError {
  if (error instanceof AppError) {
    const { kind, code, message, fields, retryAfterSeconds } = error
    return { kind, code, message, fields, retryAfterSeconds, requestId }
  }
  return {
    kind: 'internal',
    code: 'internal',
    message: `Something failed on our side and has been noted. Try again in a moment; if it stays, tell us this number: ${requestId}.`,
    requestId,
  }
}

/** Nobody is at fault for these; everything else is a finding for the log. */
export const isForeseen = (error: unknown): error is AppError =>
  error instanceof AppError && error.kind !== 'internal'
