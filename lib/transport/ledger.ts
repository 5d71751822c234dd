import type { Transaction } from '@/db/client'
import { auditEntry } from '@/db/schema/audit'
import { cacheChange, outboxEvent } from '@/db/schema/jobs'
import type { AuditNote, DomainEvent } from '@/lib/core/context'
import { newId } from '@/lib/core/ids'
import type { Call } from '@/lib/transport/call'

/** What a verb said besides its result: committed with it, or not at all. */
export type Ledger = { events: DomainEvent[]; audits: AuditNote[]; tags: Set<string> }

export const openLedger = (note?: AuditNote): Ledger => ({
  events: [],
  audits: note ? [note] : [],
  tags: new Set(),
})

export async function writeLedger(tx: Transaction, ledger: Ledger, call: Call, now: Date): Promise<void> {
  if (ledger.events.length > 0) {
    await tx
      .insert(outboxEvent)
      .values(ledger.events.map((event) => ({ ...event, requestId: call.requestId, createdAt: now })))
  }
  if (ledger.audits.length > 0) {
    await tx.insert(auditEntry).values(ledger.audits.map((note) => auditRow(note, call, now)))
  }
  if (ledger.tags.size > 0) {
    await tx.insert(cacheChange).values([...ledger.tags].map((tag) => ({ tag, createdAt: now })))
  }
}

const auditRow = (note: AuditNote, call: Call, now: Date): typeof auditEntry.$inferInsert => ({
  id: newId(),
  actorType: call.actor.type,
  actorId: call.actor.type === 'user' ? call.actor.userId : null,
  actorName: call.actor.type === 'system' ? call.actor.name : null,
  act: note.act,
  targetType: note.target.type,
  targetId: note.target.id,
  before: note.before ?? null,
  after: note.after ?? null,
  ip: call.address ?? null,
  requestId: call.requestId,
  createdAt: now,
})
