import { index, mysqlTable } from 'drizzle-orm/mysql-core'
import { choice, createdAt, id, isOneOf, json, reference, word } from '@/db/columns'

export const auditActorTypes = ['guest', 'user', 'system'] as const

/** Who did what to what. No foreign keys: an entry outlives the people and things it names. */
export const auditEntry = mysqlTable(
  'audit_entry',
  {
    id: id(),
    actorType: choice('actor_type', auditActorTypes).notNull(),
    actorId: reference('actor_id'),
    /** Which part of the house, for 'system': `job:newsletter.send-confirmation`, `command:accounts.create-superuser`. */
    actorName: word('actor_name', 120),
    act: word('act', 100).notNull(),
    targetType: word('target_type', 60).notNull(),
    targetId: word('target_id', 64),
    before: json<unknown>('before'),
    after: json<unknown>('after'),
    ip: word('ip', 64),
    requestId: word('request_id', 64).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('audit_entry_recent').on(table.createdAt, table.id),
    index('audit_entry_target').on(table.targetType, table.targetId, table.createdAt, table.id),
    index('audit_entry_actor').on(table.actorId, table.createdAt, table.id),
    index('audit_entry_act').on(table.act, table.createdAt, table.id),
    isOneOf('audit_entry', 'actor_type', auditActorTypes),
  ],
)
