import { AppError } from '@/lib/core/errors'

/** What may be said about a database: everything of its URL but the password. */
export type DatabaseTarget = { host: string; port: number; user: string; database: string }

const form = 'Use the form mysql://user:password@host:3306/database.'

const malformed = (why: string) => new AppError('invalid', 'database.url', `DATABASE_URL ${why} ${form}`)

/** Never quotes the text it was given: a malformed URL may hold a password in an unexpected place. */
export function parseDatabaseUrl(text: string): DatabaseTarget {
  if (!URL.canParse(text)) {
    throw malformed('is not a URL. A password with one of @ : / ? # in it must be percent-encoded.')
  }
  const url = new URL(text)
  if (url.protocol !== 'mysql:' && url.protocol !== 'mariadb:') {
    throw malformed(`begins with ${url.protocol}//, which is no MySQL or MariaDB.`)
  }
  if (url.hostname === '') throw malformed('names no host.')
  const database = decode(url.pathname.slice(1))
  if (database === '') throw malformed('names no database.')
  if (!/^[\w$-]{1,64}$/.test(database)) {
    throw malformed(
      'names a database with other characters than letters, digits, _ $ and -, or with more than 64.',
    )
  }
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || 3306),
    user: decode(url.username),
    database,
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw malformed('holds a % that begins no percent-encoded character. Write a plain % as %25.')
  }
}

/** The same server and user, no database: for creating one. */
export function withoutDatabase(text: string): string {
  const url = new URL(text)
  url.pathname = '/'
  return url.href
}

/** Is the server on this machine? The guard of everything that deletes. */
export const isLocal = ({ host }: DatabaseTarget): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
