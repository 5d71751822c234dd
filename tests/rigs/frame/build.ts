import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import { findCacheChangeCursor } from '@/scripts/house/database-facts'
import { checkout } from '@/scripts/house/settings'
import type { RigDatabase } from '@/tests/rigs/frame/database'
import type { Processes } from '@/tests/rigs/frame/processes'

type Order = {
  /** Relative to the checkout. */
  folder: string
  /** A build to copy instead of making one. It carries no stamp then: every change of the database is replayed. */
  from: string | undefined
  database: RigDatabase
  env: NodeJS.ProcessEnv
}

/** Puts a production build into the folder of a rig: its web processes share it, as they share an image. */
export async function bringRigBuild(
  processes: Processes,
  { folder, from, database, env }: Order,
): Promise<void> {
  const here = join(checkout, folder)
  if (from !== undefined) {
    const source = join(checkout, from)
    const left = new Set(['cache', 'trellis-build.json'].map((name) => join(source, name)))
    // Links in a build are relative to where it lies; copied like this they become absolute.
    cpSync(source, here, { recursive: true, filter: (path) => !left.has(path) })
    return
  }
  mkdirSync(here, { recursive: true })
  const cacheChangeCursor = await findCacheChangeCursor(database.url)
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  const build = processes.start('build', [next, 'build'], { ...env, NEXT_TELEMETRY_DISABLED: '1' })
  const end = await build.ended
  if (end !== 'with code 0') throw failureFromLog(`The build ended ${end}.`, build.log)
  writeFileSync(
    join(here, 'trellis-build.json'),
    JSON.stringify({ databaseId: database.id, cacheChangeCursor }),
  )
}
