import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import type { Command } from '@/scripts/house/command'
import { findCacheChangeCursor } from '@/scripts/house/database-facts'
import { writePrivateFile } from '@/scripts/house/run-file'
import { checkout } from '@/scripts/house/settings'
import { sourceHash } from '@/scripts/house/source-hash'

/** Lies in a build folder once the build is whole, and says what it was made of. */
export type BuildStamp = {
  sourceHash: string
  databaseId: string
  /** Changes up to this one were in the database that the build read. */
  cacheChangeCursor: number
  builtAt: string
}

const STAMP = 'trellis-build.json'
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next')

/** A build belongs to the sources and to the database it read. */
export const isStale = (
  stamp: BuildStamp | null,
  now: Pick<BuildStamp, 'sourceHash' | 'databaseId'>,
): boolean => stamp?.sourceHash !== now.sourceHash || stamp.databaseId !== now.databaseId

export type BuiltOn = { database: { url: string; databaseId: string }; outside: { sandbox: boolean } }

/** Brings the build of a data folder up to date. `folder` is relative to the checkout. */
export async function bringBuild(
  { house, settings }: Pick<Command, 'house' | 'settings'>,
  { database, outside }: BuiltOn,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<'built' | 'up to date'> {
  // These are written into pages.
  const builtIn = { PUBLIC_URL: settings.env.PUBLIC_URL ?? '', sandbox: String(outside.sandbox) }
  const now = { sourceHash: sourceHash(checkout, builtIn), databaseId: database.databaseId }
  const path = join(checkout, folder)
  const stamp = readStamp(path)
  if (!isStale(stamp, now)) return 'up to date'
  // Without its stamp a folder is no build, so one that is killed half-way is never taken for a good one.
  rmSync(join(path, STAMP), { force: true })
  if (stamp?.databaseId !== now.databaseId) rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  const cacheChangeCursor = await findCacheChangeCursor(database.url)
  const part = house.start({
    name: 'build',
    dataFolder: settings.dataFolder,
    program: process.execPath,
    args: [NEXT, 'build'],
    cwd: checkout,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TRELLIS_BUILD: folder },
  })
  const end = await part.ended
  if (end !== 'with code 0') throw failureFromLog(`The build ended ${end}.`, part.log)
  const made: BuildStamp = { ...now, cacheChangeCursor, builtAt: new Date().toISOString() }
  writePrivateFile(join(path, STAMP), `${JSON.stringify(made, null, 2)}\n`)
  return 'built'
}

function readStamp(folder: string): BuildStamp | null {
  const file = join(folder, STAMP)
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuildStamp
  } catch {
    return null
  }
}
