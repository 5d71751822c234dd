import { randomUUID } from 'node:crypto'
import type { WriteContext } from '@/lib/core/context'
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
  const view = await runInMode(operation, input, call, house)
  // What leaves is what the view names: a column added to a query does not slip out of a door.
  return operation.output.parse(view) as ViewOf<Op>
}

async function runInMode(
  operation: AnyOperation,
  input: unknown,
  call: Call,
  house: House,
): Promise<unknown> {
  switch (operation.mode) {
    case 'read':
      return operation.run({ ...asked(call, house), db: house.db }, input)
    case 'write':
      return commit(call, house, (ctx) => operation.run(ctx, input))
    case 'steps':
      return operation.run(
        {
          ...asked(call, house),
          db: house.db.$primary,
          services: house.services,
          publicUrl: house.publicUrl,
          idempotencyKey: call.idempotencyKey ?? randomUUID(),
          commit: (step) => commit(call, house, step),
        },
        input,
      )
  }
}

const asked = (call: Call, house: House) => ({
  actor: call.actor,
  requestId: call.requestId,
  now: house.now,
  seal: house.seal,
})

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
