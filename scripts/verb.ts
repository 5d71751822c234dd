import { closeDatabase } from '@/db/client'
import { isForeseen } from '@/lib/core/errors'
import { operations } from '@/lib/registry'
import { runCommand } from '@/lib/transport/run-command'

/** The command door: `npm run verb -- <name> '<json>'`; without a name it lists the verbs. */
const [name, json = '{}'] = process.argv.slice(2)
try {
  if (name === undefined) {
    for (const operation of operations.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      process.stdout.write(`${operation.name.padEnd(32)} ${operation.summary}\n`)
  } else {
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
