import { expect, test } from 'vitest'
import { apiCode, apiErrorBody } from '@/lib/core/api-error'
import {
  AppError,
  conflict,
  type ErrorKind,
  invalid,
  isForeseen,
  missing,
  publicError,
  statusOf,
  unavailable,
} from '@/lib/core/errors'

const kinds = Object.keys(statusOf) as ErrorKind[]

test('each kind has its one status', () => {
  expect(statusOf).toEqual({
    invalid: 400,
    unauthenticated: 401,
    forbidden: 403,
    missing: 404,
    conflict: 409,
    limited: 429,
    internal: 500,
    unavailable: 503,
  })
})

test.each<[ErrorKind, string]>([
  ['invalid', 'VALIDATION_ERROR'],
  ['unauthenticated', 'AUTHENTICATION_REQUIRED'],
  ['forbidden', 'PERMISSION_DENIED'],
  ['missing', 'NOT_FOUND'],
  ['conflict', 'CONFLICT'],
  ['limited', 'RATE_LIMIT_EXCEEDED'],
  ['internal', 'SERVER_ERROR'],
  ['unavailable', 'SERVER_ERROR'],
])('%s is %s to users of the API', (kind, code) => {
  expect(apiCode({ kind, code: 'shop.thing' })).toBe(code)
})

test('what exists already has a code of its own, and only as a conflict', () => {
  expect(apiCode(conflict('account.taken', 'Taken.'))).toBe('DUPLICATE_ENTRY')
  expect(apiCode(conflict('cart.out_of_stock', 'Gone.'))).toBe('CONFLICT')
  expect(apiCode(invalid('account.taken', 'Odd.'))).toBe('VALIDATION_ERROR')
})

test('the body of the API has every part, whatever the error brought', () => {
  expect(apiErrorBody(publicError(missing('product.gone', 'Gone.'), 'request-1'))).toEqual({
    success: false,
    error: {
      code: 'NOT_FOUND',
      reason: 'product.gone',
      message: 'Gone.',
      details: {},
      requestId: 'request-1',
    },
  })
  const fields = { 'address.city': ['Please fill this in.'] }
  expect(apiErrorBody(publicError(invalid('input.invalid', 'One.', fields), 'r')).error.details).toEqual(
    fields,
  )
})

test.each(kinds)('a foreseen %s shows its words, fields and wait, and never its cause', (kind) => {
  const cause = new Error('select password from user')
  const error = new AppError(kind, 'shop.code', 'Words.', {
    fields: { a: ['b'] },
    retryAfterSeconds: 7,
    cause,
  })
  const shown = publicError(error, 'request-1')
  expect(shown).toEqual({
    kind,
    code: 'shop.code',
    message: 'Words.',
    fields: { a: ['b'] },
    retryAfterSeconds: 7,
    requestId: 'request-1',
  })
  expect(JSON.stringify(shown)).not.toContain('password')
})

const secret = 'hunter2-select-from-user'
test.each<[string, unknown]>([
  ['an error', Object.assign(new Error(secret), { code: secret, kind: secret, fields: { a: [secret] } })],
  ['an error in an error', new Error('outer', { cause: new Error(secret) })],
  ['text', secret],
  [
    'an object that looks like ours',
    { kind: 'invalid', code: secret, message: secret, fields: { a: [secret] } },
  ],
  ['nothing', undefined],
  ['null', null],
])('%s that nobody foresaw is internal and tells nothing but the request id', (_what, thrown) => {
  const shown = publicError(thrown, 'request-1')
  expect(shown).toMatchObject({ kind: 'internal', code: 'internal', requestId: 'request-1' })
  expect(Object.keys(shown).toSorted()).toEqual(['code', 'kind', 'message', 'requestId'])
  expect(shown.message).toContain('request-1')
  expect(JSON.stringify(apiErrorBody(shown))).not.toContain(secret)
})

test('only what was foreseen stays out of the log', () => {
  for (const kind of kinds) expect(isForeseen(new AppError(kind, 'a.b', 'c'))).toBe(kind !== 'internal')
  expect(isForeseen(new Error('x'))).toBe(false)
  expect(isForeseen('x')).toBe(false)
})

test('the short forms make the kind they are named for, and keep the cause for the log', () => {
  const cause = new Error('socket')
  expect(unavailable('mail.down', 'Later.', cause)).toMatchObject({ kind: 'unavailable', cause })
  expect(missing('a.b', 'c').kind).toBe('missing')
  expect(conflict('a.b', 'c', { x: ['y'] })).toMatchObject({ kind: 'conflict', fields: { x: ['y'] } })
  expect(invalid('a.b', 'c')).toBeInstanceOf(Error)
})
