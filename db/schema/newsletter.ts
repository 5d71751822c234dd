import { index, int, mysqlTable, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  createdAt,
  folded,
  holds,
  id,
  isFolded,
  isOneOf,
  moment,
  updatedAt,
  word,
} from '@/db/columns'

export const subscriberStates = ['pending', 'confirmed', 'unsubscribed', 'suppressed'] as const

export const subscriber = mysqlTable(
  'subscriber',
  {
    id: id(),
    email: folded('email', 254).notNull(),
    state: choice('state', subscriberStates).notNull().default('pending'),
    source: word('source', 40).notNull(),
    language: word('language', 10).notNull(),
    /** Raised each time a confirmation mail is due; part of that mail's key, so a repeated job cannot send it twice. */
    confirmVersion: int('confirm_version').notNull().default(0),
    confirmSentAt: moment('confirm_sent_at'),
    confirmedAt: moment('confirmed_at'),
    unsubscribedAt: moment('unsubscribed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('subscriber_email').on(table.email),
    index('subscriber_state').on(table.state, table.createdAt, table.id),
    isOneOf('subscriber', 'state', subscriberStates),
    isFolded('subscriber', 'email'),
    holds('subscriber_confirmed_dated', "`state` <> 'confirmed' or `confirmed_at` is not null"),
    holds('subscriber_unsubscribed_dated', "`state` <> 'unsubscribed' or `unsubscribed_at` is not null"),
  ],
)
