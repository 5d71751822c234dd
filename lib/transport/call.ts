import type { Transaction } from '@/db/client'
import type { Actor, AuditNote } from '@/lib/core/context'

/** What a door knows of the call it passes on. */
export type Call = {
  actor: Actor
  requestId: string
  /** A masked address, for the audit entry. */
  address?: string
  /** What outside services are given to recognise a repeat; a job gives its own id. */
  idempotencyKey?: string
  /** An entry about the call itself, beside those of the verb: the command door leaves one. */
  note?: AuditNote
  /** Runs as the last statement of every commit of this call: a job claims its lease there, once more. */
  inCommit?(tx: Transaction): Promise<void>
}
