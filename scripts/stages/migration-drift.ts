import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Failure, failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import { checkout } from '@/scripts/house/settings'
import type { Stage } from '@/scripts/stages/stage'
import { onePassed } from '@/scripts/stages/tally'

const MIGRATIONS = join('db', 'migrations')

/** Would drizzle-kit make a new migration out of db/schema? It works on a copy, so the tree stays as it is. */
export const migrationDrift: Stage['run'] = async (house) => {
  const copy = house.file('drift')
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(checkout, MIGRATIONS), copy, { recursive: true })
  const before = new Set(readdirSync(copy))
  const out = `--out=${relative(checkout, copy)}`
  let lastLog = ''
  for (const [step, ...args] of [
    ['check', '--dialect=mysql', out],
    ['generate', '--dialect=mysql', '--schema=./db/schema/**/*.ts', out, '--name=drift'],
  ] as const) {
    const { end, log } = await house.runTool(`drift-${step}`, ['drizzle-kit', step, ...args])
    lastLog = log
    if (end !== 'with code 0')
      throw failureFromLog(`drizzle-kit ${step} ended ${end}.`, log, { todo: [MEND] })
  }
  const made = readdirSync(copy).filter((file) => file.endsWith('.sql') && !before.has(file))
  if (made.length === 0) return { tally: onePassed, log: lastLog }
  throw new Failure('db/schema says something that no migration has made.', {
    said: made.flatMap((file) => readFileSync(join(copy, file), 'utf8').split('\n').slice(0, 20)),
    todo: [MEND],
  })
}

const MEND = 'Make the migration and commit it: npx drizzle-kit generate --name what-it-does'
