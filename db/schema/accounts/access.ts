import { bigint, customType, index, mysqlTable, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  createdAt,
  folded,
  hash,
  id,
  isFolded,
  isOneOf,
  json,
  line,
  moment,
  reference,
  word,
} from '@/db/columns'
import { user } from '@/db/schema/accounts/people'

export const accountTokenKinds = ['verify', 'reset', 'invite'] as const

/** A link sent by mail. Only its hash is kept; it works once and not for ever. */
export const accountToken = mysqlTable(
  'account_token',
  {
    id: id(),
    kind: choice('kind', accountTokenKinds).notNull(),
    tokenHash: hash('token_hash').notNull(),
    /** Null for an invitation of someone who has no account yet. */
    userId: reference('user_id').references(() => user.id, { onDelete: 'cascade' }),
    /** The address it was sent to, and which it therefore proves. */
    email: folded('email', 254).notNull(),
    /** What an invitation grants. */
    payload: json<object>('payload'),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('account_token_hash').on(table.tokenHash),
    index('account_token_user').on(table.userId, table.kind),
    index('account_token_email').on(table.email, table.kind),
    index('account_token_expiry').on(table.expiresAt),
    isOneOf('account_token', 'kind', accountTokenKinds),
    isFolded('account_token', 'email'),
  ],
)

export const loginOutcomes = [
  'succeeded',
  'unknown',
  'wrong_password',
  'wrong_factor',
  'locked',
  'disabled',
] as const

/** Kept without a foreign key: most attempts worth counting name nobody. */
export const loginAttempt = mysqlTable(
  'login_attempt',
  {
    id: bigint('id', { mode: 'number' }).autoincrement().primaryKey(),
    identifier: folded('identifier', 254).notNull(),
    userId: reference('user_id'),
    ip: word('ip', 64).notNull(),
    outcome: choice('outcome', loginOutcomes).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('login_attempt_identifier').on(table.identifier, table.createdAt),
    index('login_attempt_user').on(table.userId, table.createdAt),
    index('login_attempt_ip').on(table.ip, table.createdAt),
    index('login_attempt_age').on(table.createdAt),
    isOneOf('login_attempt', 'outcome', loginOutcomes),
  ],
)

const encrypted = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'varbinary(255)' })

/** The authenticator app of a person. It counts once it has been confirmed with a first code. */
export const secondFactor = mysqlTable('second_factor', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  /** Encrypted by the application: unlike a password, the secret must be read back. */
  secret: encrypted('secret').notNull(),
  /** The last time step accepted, so that a code seen over a shoulder is worth nothing. */
  lastStep: bigint('last_step', { mode: 'number' }),
  confirmedAt: moment('confirmed_at'),
  createdAt: createdAt(),
})

export const recoveryCode = mysqlTable(
  'recovery_code',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    codeHash: hash('code_hash').notNull(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('recovery_code_hash').on(table.userId, table.codeHash)],
)

export const apiKey = mysqlTable(
  'api_key',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: line('name', 80).notNull(),
    /** The first characters, shown in lists so that people can tell their keys apart. */
    prefix: word('prefix', 16).notNull(),
    keyHash: hash('key_hash').notNull(),
    scopes: json<string[]>('scopes').notNull(),
    lastUsedAt: moment('last_used_at'),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('api_key_hash').on(table.keyHash),
    index('api_key_user').on(table.userId, table.createdAt, table.id),
  ],
)

/** One sign-in of an API client. When a token that was already used comes back, the whole family ends. */
export const refreshFamily = mysqlTable(
  'refresh_family',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    client: line('client', 200),
    revokedAt: moment('revoked_at'),
    createdAt: createdAt(),
  },
  (table) => [index('refresh_family_user').on(table.userId, table.createdAt, table.id)],
)

export const refreshToken = mysqlTable(
  'refresh_token',
  {
    id: id(),
    familyId: reference('family_id')
      .notNull()
      .references(() => refreshFamily.id, { onDelete: 'cascade' }),
    tokenHash: hash('token_hash').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('refresh_token_hash').on(table.tokenHash),
    index('refresh_token_family').on(table.familyId),
    index('refresh_token_expiry').on(table.expiresAt),
  ],
)
