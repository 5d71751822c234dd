import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure, lastLines } from '@/scripts/bootstrap/failure.mjs'
import { processStamp } from '@/scripts/bootstrap/process-stamp.mjs'
import { type Login, tryLogin, urlOf, waitForLogin } from '@/scripts/house/database-login'
import type { Mariadb } from '@/scripts/house/find-mariadb'
import {
  APP_USER,
  firstStatements,
  initialiseMariadb,
  passwordMark,
  type ServerSecrets,
} from '@/scripts/house/initialise-mariadb'
import { endPart, findLeftovers, startPart } from '@/scripts/house/parts'
import { findFreePort, portState } from '@/scripts/house/ports'
import { partEnv } from '@/scripts/house/settings'
import { placeOfServer, serverArguments, type ServerPlace } from '@/scripts/house/server-arguments'

export type PrivateServer = {
  version: string
  port: number
  pid: number
  stamp: string
  log: string
  /** Still ran since a start that was killed. */
  adopted: boolean
  /** May do everything. */
  rootUrl: string
  /** May do everything in its one database, and nothing elsewhere. */
  url: string
  stop(): Promise<void>
}

export type ServerOptions = {
  folder: string
  mariadb: Mariadb
  secrets: ServerSecrets
  database: string
  /** Off for the throw-away servers of tests: a power cut would cost them rows. */
  durable: boolean
}

const PORT_TRIES = 3
const STOP_MS = 60_000

/** A MariaDB of this data folder alone: on the loopback address, with its own passwords, on a port it keeps. */
export async function startPrivateServer(options: ServerOptions): Promise<PrivateServer> {
  const place = placeOfServer(options.folder)
  const running = await adoptRunning(place, options)
  if (running) return running
  mkdirSync(place.scratch, { recursive: true })
  if (!existsSync(place.rows)) initialiseMariadb(options.mariadb, place)
  for (let tries = 1; ; tries++) {
    const port = await choosePort(place)
    const server = await start(place, port, options)
    if (server) return server
    if (tries === PORT_TRIES)
      throw new Failure(`Each port tried for the database was taken (the last: ${port}).`)
  }
}

/** A server that a killed start left: kept when it knows our password, otherwise ended, since it holds our rows. */
async function adoptRunning(place: ServerPlace, options: ServerOptions): Promise<PrivateServer | null> {
  const left = findLeftovers(options.folder).find(({ name }) => name === 'database')
  if (!left) return null
  const port = rememberedPort(place)
  for (let tries = 0; port !== null && tries < 100 && processStamp(left.pid) === left.stamp; tries++) {
    const answer = await tryLogin(rootLogin(port, options.secrets))
    if (answer) return describe(options, { port, version: answer.version, adopted: true, ...left })
    await sleep(100)
  }
  await endPart(options.folder, left, { graceMs: STOP_MS })
  return null
}

/** Null when somebody took the port in the meantime. */
async function start(
  place: ServerPlace,
  port: number,
  options: ServerOptions,
): Promise<PrivateServer | null> {
  const markFile = join(place.rows, 'trellis-passwords')
  const mark = passwordMark(options.secrets)
  const knowsPasswords = existsSync(markFile) && readFileSync(markFile, 'utf8') === mark
  const statements = join(place.folder, 'mariadb-first.sql')
  if (!knowsPasswords) {
    rmSync(statements, { force: true })
    writeFileSync(statements, firstStatements(options.secrets, options.database), { mode: 0o600 })
  }
  const part = startPart({
    name: 'database',
    dataFolder: options.folder,
    program: options.mariadb.server,
    args: serverArguments(options.mariadb, place, {
      port,
      durable: options.durable,
      statements: knowsPasswords ? undefined : statements,
    }),
    env: partEnv(options.mariadb.env),
  })
  try {
    const answer = await waitForLogin(rootLogin(port, options.secrets), part)
    if (!knowsPasswords) writeFileSync(markFile, mark)
    return describe(options, { port, version: answer.version, adopted: false, ...part })
  } catch (error) {
    await endPart(options.folder, part, { graceMs: STOP_MS })
    if (/Bind on TCP\/IP port/.test(lastLines(part.log, 40).join('\n'))) return null
    throw error
  } finally {
    rmSync(statements, { force: true })
  }
}

function describe(
  options: ServerOptions,
  running: { port: number; version: string; adopted: boolean; pid: number; stamp: string },
): PrivateServer {
  const { port, pid, stamp, version, adopted } = running
  return {
    port,
    pid,
    stamp,
    version,
    adopted,
    log: join(options.folder, 'logs', 'database.log'),
    rootUrl: urlOf(rootLogin(port, options.secrets)),
    url: urlOf({ port, user: APP_USER, password: options.secrets.password }, options.database),
    stop: () => endPart(options.folder, { name: 'database', pid, stamp }, { graceMs: STOP_MS }),
  }
}

const rootLogin = (port: number, secrets: ServerSecrets): Login => ({
  port,
  user: 'root',
  password: secrets.rootPassword,
})

/** The same as last time while it is free: people keep it in their database tools. */
async function choosePort(place: ServerPlace): Promise<number> {
  const known = rememberedPort(place)
  if (known !== null && (await portState(known)) === 'free') return known
  const port = await findFreePort()
  writeFileSync(place.portFile, String(port))
  return port
}

function rememberedPort(place: ServerPlace): number | null {
  if (!existsSync(place.portFile)) return null
  const port = Number(readFileSync(place.portFile, 'utf8'))
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}
