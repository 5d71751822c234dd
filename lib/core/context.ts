import type { Executor } from '@/db/client'
import type { Seal } from '@/lib/core/seal'
import type { Services } from '@/lib/services/services'

export const roles = ['buyer', 'seller', 'staff', 'admin', 'superuser'] as const
export type Role = (typeof roles)[number]

export type Actor =
  | { type: 'guest' }
  | { type: 'user'; userId: string; role: Role; storeIds: readonly string[] }
  | { type: 'system'; name: string }

/** Something happened that others act on. Written to the outbox in the same commit. */
export type DomainEvent = { name: string; payload: Record<string, unknown> }

export type AuditNote = {
  act: string
  target: { type: string; id: string | null }
  before?: unknown
  after?: unknown
}

type Asked = {
  readonly actor: Actor
  readonly requestId: string
  /** Makes and opens the signed links that mails carry. */
  readonly seal: Seal
  now(): Date
}

/** A read: no transaction, and it may be answered by a replica. */
export type ReadContext = Asked & { readonly db: Executor }

/** A write: one transaction. What it says here is written by `execute()` in the same commit. */
export type WriteContext = ReadContext & {
  event(event: DomainEvent): void
  audit(note: AuditNote): void
  /** Cache tags whose pages are out of date once this commits. */
  changed(...tags: string[]): void
}

/**
 * A verb that calls an outside service works in steps: commit, call, commit. Only here are services to be had,
 * and here is no open transaction: a call to the outside world inside one cannot be written.
 */
export type StepContext = ReadContext & {
  readonly services: Services
  /** Where people find the shop: the beginning of every link in a mail. */
  readonly publicUrl: string
  /** The same for every try of the same work: what an outside service is given to recognise a repeat. */
  readonly idempotencyKey: string
  commit<T>(step: (ctx: WriteContext) => Promise<T>): Promise<T>
}
