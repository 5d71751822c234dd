import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { type HouseDatabase, startServer } from '@/scripts/house/bring-database'
import type { Command } from '@/scripts/house/command'
import { waitBeforeRestart } from '@/scripts/house/keep-running'

/**
 * Starts the private server again when it dies. It may have been taken over from a killed start and be nobody's
 * child, so its end is noticed by looking. Every part knows its port, so it must come back there.
 */
export async function keepDatabase(
  command: Command,
  { own }: HouseDatabase,
  restarted: () => void,
): Promise<void> {
  if (!own) return
  const { house, settings, secrets, steps } = command
  for (let deaths = 1; ; deaths++) {
    while (!house.isStopping && house.isAlive('database')) await sleep(500)
    if (house.isStopping) return
    const wait = waitBeforeRestart(deaths)
    if (wait === null) throw new Failure('The database keeps ending.', { todo: [`Read ${own.server.log}.`] })
    steps.say(`✗ database ended; it starts again in ${wait / 1_000} s. Its log: ${own.server.log}`)
    await sleep(wait)
    if (house.isStopping) return
    const again = await startServer(settings, house, secrets, own.mariadb)
    if (again.port !== own.server.port) {
      throw new Failure(`The database came back on port ${again.port}: somebody took ${own.server.port}.`, {
        todo: ['Run the same command again.'],
      })
    }
    restarted()
    steps.say('✓ database runs again')
  }
}
