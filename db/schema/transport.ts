import { index, mysqlTable } from 'drizzle-orm/mysql-core'
import { createdAt, hash, json, moment, word } from '@/db/columns'

/** A form's answer, kept for the one page view after a post without JavaScript. Secrets are never in it. */
export const flash = mysqlTable(
  'flash',
  {
    tokenHash: hash('token_hash').primaryKey(),
    form: word('form', 100).notNull(),
    /** Packed by `lib/transport/flash.ts`. */
    payload: json<string>('payload').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('flash_expiry').on(table.expiresAt)],
)
