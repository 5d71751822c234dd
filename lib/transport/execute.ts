import { randomUUID } from 'node:crypto'
import type { StepContext, WriteContext } from '@/lib/core/context'
import type { AnyOperation, ViewOf } from '@/lib/core/operation'
import type { Call } from '@/lib/transport/call'
import { type House, theHouse } from '@/lib/transport/house'
import { openLedger, writeLedger } from '@/lib/transport/ledger'
import { parseInput } from '@/lib/transport/parse-input'
import { retryContention } from '@/lib/transport/retry-contention'

/**
 * The one way to run a verb: parse the input, run it in its mode, and write outbox, audit and cache changes in
 * the same commit. Every door ends here.
 */
export async function execute<Op extends AnyOperation>(
  operation: Op,
  rawInput: unknown,
  call: Call,
  house: House = theHouse(),
): Promise<ViewOf<Op>> {
  const input = parseInput(operation.input, rawInput)
  return (await runInMode(operation, input, call, house)) as ViewOf<Op>
}

/** What leaves is what the view names: a column added to a query does not slip out of a door. */
async function runInMode(
  operation: AnyOperation,
  input: unknown,
  call: Call,
  house: House,
): Promise<unknown> {
  switch (operation.mode) {
    case 'read':
      await leaveNote(call, house)
      return operation.output.parse(await operation.run({ ...asked(call, house), db: house.db }, input))
    case 'write':
      // A view that cannot be shown takes its commit back: nobody is told of a failure that took effect.
      return commit(call, house, async (ctx) => operation.output.parse(await operation.run(ctx, input)))
    case 'steps':
      await leaveNote(call, house)
      return operation.output.parse(await operation.run(stepContext(call, house), input))
  }
}

const asked = (call: Call, house: House) => ({
  actor: call.actor,
  requestId: call.requestId,
  now: house.now,
  seal: house.seal,
})

const stepContext = ({ note: _noted, ...call }: Call, house: House): StepContext => ({
  ...asked(call, house),
  db: house.db.$primary,
  services: house.services,
  publicUrl: house.publicUrl,
  idempotencyKey: call.idempotencyKey ?? randomUUID(),
  commit: (step) => commit(call, house, step),
})

/** A verb that may commit often or never has its entry ahead of it, once. */
async function leaveNote(call: Call, house: House): Promise<void> {
  if (call.note) await commit(call, house, () => Promise.resolve())
}

/** One transaction, tried again a bounded number of times when the database asks for it. */
async function commit<T>(call: Call, house: House, step: (ctx: WriteContext) => Promise<T>): Promise<T> {
  const committed = await retryContention(() =>
    house.db.$primary.transaction(async (tx) => {
      const ledger = openLedger(call.note)
      const result = await step({
        ...asked(call, house),
        db: tx,
        event: (event) => void ledger.events.push(event),
        audit: (note) => void ledger.audits.push(note),
        changed: (...tags) => tags.forEach((tag) => ledger.tags.add(tag)),
      })
      await writeLedger(tx, ledger, call, house.now())
      await call.inCommit?.(tx)
      return { result, wrote: { events: ledger.events.length > 0, tags: ledger.tags.size > 0 } }
    }),
  )
  const { wrote } = committed
  if (wrote.events || wrote.tags) await house.committed(wrote)
  return committed.result
}
