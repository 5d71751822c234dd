import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { maskValue } from '@/lib/core/mask'
import type { AnyOperation } from '@/lib/core/operation'
import { execute } from '@/lib/transport/execute'
import type { House } from '@/lib/transport/house'

/** The command door: any operation of the house, as the house itself, with an audit entry of its own. */
export async function runCommand(
  name: string,
  json: string,
  operations: readonly AnyOperation[],
  house?: House,
): Promise<unknown> {
  const operation = operations.find((candidate) => candidate.name === name)
  if (!operation)
    throw new AppError(
      'missing',
      'command.unknown',
      `There is no verb “${name}”. Run without a name to list them.`,
    )
  const input = parseJson(json)
  const note = { act: `command ${name}`, target: { type: 'operation', id: name }, after: maskValue(input) }
  const actor = { type: 'system', name: `command:${name}` } as const
  return execute(operation, input, { actor, requestId: `command-${randomUUID()}`, note }, house)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Not shown back: it may hold a password, and this ends in somebody's terminal log.
    throw new AppError(
      'invalid',
      'command.json',
      `The input is not JSON. Quote it whole, like '{"name":"value"}'.`,
    )
  }
}
