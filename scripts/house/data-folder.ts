import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { claim } from '@/scripts/bootstrap/claim.mjs'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { readRunFile } from '@/scripts/house/run-file'
import { shown } from '@/scripts/house/settings'

const MEGABYTE = 1024 * 1024
/** An empty database, a build and room to work. */
const ROOM_FOR_NEW_MB = 400
const ROOM_TO_GO_ON_MB = 64

export type DataFolder = { release(): void }

/** One house at a time lives in a data folder; whoever comes second is told where the first one is. */
export async function takeDataFolder(folder: string): Promise<DataFolder> {
  assertWritable(folder)
  assertRoom(folder)
  // A data folder inside the checkout is nothing that git should see, wherever it lies.
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n')
  const place = await claim(join(folder, 'claims', 'house'))
  if (place) return place
  const running = readRunFile(folder)
  throw new Failure(
    running
      ? `Trellis already runs from ${shown(folder)}: ${running.url}`
      : `Another command of Trellis is at work in ${shown(folder)}.`,
    {
      todo: [
        'Stop that one first (Ctrl-C where it runs), or give this one a folder and ports of its own:',
        'TRELLIS_DATA=.data/second PORT=3001 SANDBOX_PORT=4011 npm start',
      ],
    },
  )
}

/** Makes the folder when it is missing, and writes to it: rights alone do not tell. */
export function assertWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const probe = join(folder, `probe-${process.pid}`)
    writeFileSync(probe, 'can this folder be written?')
    rmSync(probe)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new Failure(`${userInfo().username} cannot write to ${folder} (${code}).`, {
      todo: [WHAT_TO_DO[code] ?? 'Choose another folder: TRELLIS_DATA=/path/to/folder npm start'],
    })
  }
}

const CHOOSE = 'or choose another folder: TRELLIS_DATA=/path/to/folder npm start'
const WHAT_TO_DO: Record<string, string> = {
  EACCES: `Give this user the folder (chown), ${CHOOSE}`,
  EPERM: `Give this user the folder (chown), ${CHOOSE}`,
  ENOSPC: `The disk is full: free some space, ${CHOOSE}`,
  EROFS: `The disk is read-only: mount it for writing, ${CHOOSE}`,
  EEXIST: `A file has that name: move it away, ${CHOOSE}`,
  ENOTDIR: `A part of that path is a file: move it away, ${CHOOSE}`,
}

function assertRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / MEGABYTE)
  const needed = existsSync(join(folder, 'mariadb')) ? ROOM_TO_GO_ON_MB : ROOM_FOR_NEW_MB
  if (free >= needed) return
  throw new Failure(
    `The disk of the data folder ${folder} has ${free} MB free, and Trellis needs ${needed} MB.`,
    {
      todo: [WHAT_TO_DO['ENOSPC'] ?? ''],
    },
  )
}
