import type { ErrorKind, PublicError } from '@/lib/core/errors'

/** The API's public codes, by kind. */
export const apiCodes: Record<ErrorKind, string> = {
  invalid: 'VALIDATION_ERROR',
  unauthenticated: 'AUTHENTICATION_REQUIRED',
  forbidden: 'PERMISSION_DENIED',
  missing: 'NOT_FOUND',
  conflict: 'CONFLICT',
  limited: 'RATE_LIMIT_EXCEEDED',
  internal: 'SERVER_ERROR',
  unavailable: 'SERVER_ERROR',
}

/** The public code of the API; a conflict about something that exists already has a code of its own. */
export const apiCode = (error: Pick<PublicError, 'kind' | 'code'>): string =>
  error.kind === 'conflict' && error.code.endsWith('.taken') ? 'DUPLICATE_ENTRY' : apiCodes[error.kind]

export type ApiErrorBody = {
  success: false
  error: {
    code: string
    /** The domain's own code, finer than `code`: what a client may branch on. */
    reason: string
    message: string
    details: Record<string, string[]>
    requestId: string
  }
}

export const apiErrorBody = (error: PublicError): ApiErrorBody => ({
  success: false,
  error: {
    code: apiCode(error),
    reason: error.code,
    message: error.message,
    details: error.fields ?? {},
    requestId: error.requestId,
  },
})
