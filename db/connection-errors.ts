import type { DatabaseTarget } from '@/db/database-url'
import { AppError } from '@/lib/core/errors'

type Explanation = (target: DatabaseTarget & { at: string; who: string }) => [code: string, message: string]

const unreachable = (why: string): Explanation => {
  return ({ at }) => [
    'database.unreachable',
    `No database answers at ${at}: ${why} Start the server there, or correct host and port in DATABASE_URL. ` +
      'Leave DATABASE_URL out and `npm start` brings its own.',
  ]
}

const signInRefused: Explanation = ({ at, who }) => [
  'database.sign_in',
  `The database at ${at} refused ${who}: wrong user or password, or this user may not come from this machine. ` +
    'Correct both in DATABASE_URL; characters such as @ : / ? # in a password must be percent-encoded.',
]

const noRights: Explanation = ({ at, who, database }) => [
  'database.no_rights',
  `At ${at}, ${who} may not use or create the database '${database}'. Let an administrator of the server run: ` +
    `create database \`${database}\` character set utf8mb4; grant all on \`${database}\`.* to ${who}; – then start again.`,
]

const explanations: Record<string, Explanation> = {
  ECONNREFUSED: unreachable('the connection was refused.'),
  ETIMEDOUT: unreachable('nothing came back in time.'),
  EHOSTUNREACH: unreachable('there is no way to that host.'),
  ENETUNREACH: unreachable('there is no way to that network.'),
  ENOTFOUND: unreachable('that host name is not known.'),
  EAI_AGAIN: unreachable('that host name could not be looked up.'),
  ECONNRESET: unreachable('the server closed the connection.'),
  PROTOCOL_CONNECTION_LOST: unreachable('the server closed the connection.'),
  ER_CON_COUNT_ERROR: ({ at }) => [
    'database.full',
    `The database at ${at} takes no more connections. Lower DATABASE_POOL, stop a process that holds some, ` +
      'or raise max_connections of the server.',
  ],
  ER_ACCESS_DENIED_ERROR: signInRefused,
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: signInRefused,
  ER_HOST_NOT_PRIVILEGED: ({ at }) => [
    'database.host_refused',
    `The database at ${at} lets nobody in from this machine. Allow the user from this host, or connect from another.`,
  ],
  ER_DBACCESS_DENIED_ERROR: noRights,
  ER_BAD_DB_ERROR: noRights,
  HANDSHAKE_NO_SSL_SUPPORT: ({ at }) => [
    'database.tls',
    `The database at ${at} offers no TLS, which DATABASE_URL asks for. Turn it on at the server or take ssl out of the URL.`,
  ],
  ER_SECURE_TRANSPORT_REQUIRED: ({ at }) => [
    'database.tls',
    `The database at ${at} asks for TLS. Add ?ssl={"rejectUnauthorized":true} to DATABASE_URL.`,
  ],
}
/**
 * Turns what the driver or the network said about connecting into what happened and how to mend it. The password is in none of
 * it. What is not about connecting comes back as it was.
 */
export function explainConnectionError(error: unknown, target: DatabaseTarget): unknown {
  const explain = explanations[codeOf(error)]
  if (!explain) return error
  const at = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  const [code, message] = explain({ ...target, at, who: `'${target.user || 'nobody'}'` })
  return new AppError('unavailable', code, message, { cause: error })
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && at.code in explanations) return at.code
  }
  return ''
}
