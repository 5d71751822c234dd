import { expect, test } from 'vitest'
import { explainConnectionError } from '@/db/connection-errors'
import { isLocal, parseDatabaseUrl } from '@/db/database-url'
import { AppError } from '@/lib/core/errors'

const target = { host: 'db.example', port: 3306, user: 'shop', database: 'trellis' }
const failure = (code: string) => Object.assign(new Error(`connect ${code}`), { code })

test.each([
  [
    'ECONNREFUSED',
    'database.unreachable',
    /No database answers at db\.example:3306: the connection was refused\. Start/,
  ],
  [
    'ENOTFOUND',
    'database.unreachable',
    /that host name is not known\. .*correct host and port in DATABASE_URL/,
  ],
  ['ETIMEDOUT', 'database.unreachable', /nothing came back in time/],
  ['PROTOCOL_CONNECTION_LOST', 'database.unreachable', /closed the connection/],
  [
    'ER_ACCESS_DENIED_ERROR',
    'database.sign_in',
    /refused 'shop': wrong user or password.*Correct both in DATABASE_URL/,
  ],
  ['ER_ACCESS_DENIED_NO_PASSWORD_ERROR', 'database.sign_in', /refused 'shop'/],
  [
    'ER_BAD_DB_ERROR',
    'database.no_rights',
    /create database `trellis`.*grant all on `trellis`\.\* to 'shop'/,
  ],
  ['ER_DBACCESS_DENIED_ERROR', 'database.no_rights', /'shop' may not use or create the database 'trellis'/],
  ['ER_HOST_NOT_PRIVILEGED', 'database.host_refused', /lets nobody in from this machine/],
  ['ER_CON_COUNT_ERROR', 'database.full', /Lower DATABASE_POOL/],
  ['HANDSHAKE_NO_SSL_SUPPORT', 'database.tls', /offers no TLS/],
  ['ER_SECURE_TRANSPORT_REQUIRED', 'database.tls', /Add \?ssl=/],
])('%s is explained', (code, expected, message) => {
  const explained = explainConnectionError(failure(code), target)
  expect(explained).toBeInstanceOf(AppError)
  expect(explained).toMatchObject({
    kind: 'unavailable',
    code: expected,
    message: expect.stringMatching(message),
  })
})

test('the driver error may be wrapped, and IPv6 hosts are written as in a URL', () => {
  const wrapped = new Error('Failed query', { cause: failure('ECONNREFUSED') })
  expect(explainConnectionError(wrapped, { ...target, host: '::1' })).toMatchObject({
    message: expect.stringContaining('at [::1]:3306'),
  })
})

test('what is not about connecting stays as it was', () => {
  const other = failure('ER_PARSE_ERROR')
  expect(explainConnectionError(other, target)).toBe(other)
})

test.each([
  ['mysql://shop:s%40fe@db.example:3307/trellis', { ...target, port: 3307 }],
  ['mariadb://shop@db.example/trellis?ssl={"rejectUnauthorized":true}', target],
  ['mysql://[::1]/trellis_2', { host: '::1', port: 3306, user: '', database: 'trellis_2' }],
])('%s is understood', (text, expected) => expect(parseDatabaseUrl(text)).toEqual(expected))

test.each([
  ['geheim', /is not a URL/],
  ['mysql://shop:geheim#/1@db.example:3306/trellis', /(is not a URL|names no)/],
  ['postgres://shop:geheim@db.example/trellis', /begins with postgres:\/\/, which is no MySQL/],
  ['mysql://shop:geheim@db.example', /names no database/],
  ['mysql://shop:geheim@db.example/', /names no database/],
  ['mysql://shop:geheim@db.example/a/b', /other characters/],
  ['mysql://shop:geheim@db.example/100%', /Write a plain % as %25/],
])('%s is refused with the form to use, and without repeating it', (text, why) => {
  const parse = () => parseDatabaseUrl(text)
  expect(parse).toThrow(why)
  expect(parse).toThrow('Use the form mysql://user:password@host:3306/database.')
  expect(parse).not.toThrow(/geheim/)
})

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['::1', true],
  ['127.evil.example', false],
  ['10.0.0.5', false],
  ['localhost.example', false],
])('%s is this machine: %s', (host, expected) => expect(isLocal({ ...target, host })).toBe(expected))
