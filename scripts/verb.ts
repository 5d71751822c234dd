import { closeDatabase } from '@/db/client'
import { AppError, isForeseen } from '@/lib/core/errors'
import { env } from '@/lib/env'
import { operations } from '@/lib/registry'
import { runCommand } from '@/lib/transport/run-command'

/** The command door: `npm run verb -- <name> '<json>'`; without a name it lists the verbs. */
const [name, json = '{}'] = process.argv.slice(2)
try {
  if (name === undefined) {
    for (const operation of operations.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      process.stdout.write(`${operation.name.padEnd(32)} ${operation.summary}\n`)
  } else {
    assertHouseIsKnown()
    process.stdout.write(`${JSON.stringify(await runCommand(name, json, operations), null, 2)}\n`)
  }
} catch (error) {
  if (!isForeseen(error)) throw error
  const fields = Object.entries(error.fields ?? {}).map(
    ([field, words]) => `\n  ${field}: ${words.join(' ')}`,
  )
  process.stderr.write(`${error.message}${fields.join('')}\n`)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

function assertHouseIsKnown(): void {
  const missing = (['DATABASE_URL', 'AUTH_SECRET'] as const).filter((variable) => env[variable] === undefined)
  if (missing.length === 0) return
  throw new AppError(
    'unavailable',
    'command.no_house',
    `No shop runs in this data folder, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set. ` +
      'Start the shop (npm start) and run this in another terminal, or set both as the shop has them.',
  )
}
