import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import type { Mariadb } from '@/scripts/house/find-mariadb'
import { partEnv } from '@/scripts/house/settings'
import { asThisUser, basisOf, type ServerPlace } from '@/scripts/house/server-arguments'

export type ServerSecrets = { rootPassword: string; password: string }

export const APP_USER = 'trellis'

/** Made under another name and renamed when whole: a folder with the real name is never half made. */
export function initialiseMariadb(mariadb: Mariadb, place: ServerPlace): void {
  for (const name of readdirSync(place.folder)) {
    if (name.startsWith('mariadb.half')) rmSync(join(place.folder, name), { recursive: true, force: true })
  }
  // Named by this process: an installer whose start was killed may still be writing to its own.
  const half = `${place.rows}.half-${process.pid}`
  const log = join(place.folder, 'logs', 'database-first.log')
  mkdirSync(dirname(log), { recursive: true })
  mkdirSync(half, { recursive: true })
  const output = openSync(log, 'w')
  const made = spawnSync(
    mariadb.installer,
    [
      '--no-defaults',
      ...basisOf(mariadb),
      ...asThisUser(),
      `--datadir=${half}`,
      `--tmpdir=${place.scratch}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
      // Without it a machine that cannot look up its own name is refused; nothing here is found by name.
      '--force',
    ],
    { stdio: ['ignore', output, output], env: partEnv(mariadb.env) },
  )
  closeSync(output)
  if (made.status !== 0) {
    const message = made.error?.message ?? 'The folder of the database could not be made.'
    // It ends with a page of general advice.
    const failure = failureFromLog(message, log, { only: /ERROR|Errcode|denied|not found/ })
    rmSync(half, { recursive: true, force: true })
    throw failure
  }
  renameSync(half, place.rows)
}

/** Changes when a password does, and lies beside the rows to tell which passwords the server knows. */
export function passwordMark(secrets: ServerSecrets): string {
  return createHash('sha256').update(`${secrets.rootPassword}\n${secrets.password}`).digest('hex')
}

/** Run by the server before it takes the first connection, so there is no moment without passwords. */
export function firstStatements(secrets: ServerSecrets, database: string): string {
  const user = `'${APP_USER}'@'127.0.0.1'`
  return [
    `delete from mysql.global_priv where not (User = 'mariadb.sys' or (User = 'root' and Host = 'localhost'));`,
    `flush privileges;`,
    `alter user 'root'@'localhost' identified by '${secrets.rootPassword}';`,
    `create or replace user 'root'@'127.0.0.1' identified by '${secrets.rootPassword}';`,
    `grant all on *.* to 'root'@'127.0.0.1' with grant option;`,
    `create or replace user ${user} identified by '${secrets.password}';`,
    `grant all on \`${database}\`.* to ${user};`,
    '',
  ].join('\n')
}
