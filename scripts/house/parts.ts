import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, processStamp } from '@/scripts/bootstrap/process-stamp.mjs'

/** A process that this house started: web, worker, database, … Its output is a log file. */
export type Part = {
  name: string
  pid: number
  stamp: string
  log: string
  /** Settles when it has gone, with how. */
  ended: Promise<string>
  hasEnded(): boolean
}

export type PartSpec = {
  name: string
  dataFolder: string
  program: string
  args: string[]
  env: NodeJS.ProcessEnv
  cwd?: string
}

const recordsOf = (dataFolder: string): string => join(dataFolder, 'processes')
const recordOf = (dataFolder: string, { name, pid, stamp }: Named): string =>
  join(recordsOf(dataFolder), `${name}.${pid}.${stamp}`)

/**
 * Each part leads a process group of its own: Ctrl-C in the terminal reaches only the house, which then stops its
 * parts in order. A record of it lies in the data folder, so that the next start finds what a kill -9 left behind.
 */
export function startPart(spec: PartSpec): Part {
  const log = join(spec.dataFolder, 'logs', `${spec.name}.log`)
  const output = openFreshLog(log)
  const child = spawn(spec.program, spec.args, {
    cwd: spec.cwd ?? spec.dataFolder,
    env: spec.env,
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const pid = child.pid ?? 0
  const stamp = (pid && processStamp(pid)) || 'gone'
  const record = recordOf(spec.dataFolder, { name: spec.name, pid, stamp })
  mkdirSync(dirname(record), { recursive: true })
  if (stamp !== 'gone') writeFileSync(record, '')
  let over = false
  const ended = new Promise<string>((resolve) => {
    const settle = (how: string) => {
      over = true
      rmSync(record, { force: true })
      resolve(how)
    }
    child.once('error', (error) => settle(error.message))
    child.once('exit', (code, signal) => settle(signal ? `by signal ${signal}` : `with code ${code}`))
  })
  return { name: spec.name, pid, stamp, log, ended, hasEnded: () => over }
}

/** The log of the run before is kept beside the new one. */
function openFreshLog(log: string): number {
  mkdirSync(dirname(log), { recursive: true })
  try {
    renameSync(log, log.replace(/\.log$/, '.previous.log'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return openSync(log, 'a')
}

export type Named = { name: string; pid: number; stamp: string }

/** Asks the process to end, waits, and ends its whole group by force when the time is over or `force` says so. */
export async function endPart(
  dataFolder: string,
  { name, pid, stamp }: Named,
  { graceMs, force }: { graceMs: number; force?: AbortSignal },
): Promise<void> {
  const until = Date.now() + graceMs
  if (isAlive(pid, stamp)) signalTo(pid, 'SIGTERM')
  while (isAlive(pid, stamp) && Date.now() < until && !force?.aborted) await sleep(25)
  signalTo(-pid, 'SIGKILL')
  while (isAlive(pid, stamp)) await sleep(25)
  rmSync(recordOf(dataFolder, { name, pid, stamp }), { force: true })
}

function signalTo(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** What an earlier house of this data folder started and could not stop, because it was killed. */
export function findLeftovers(dataFolder: string): Named[] {
  return recordNames(dataFolder).flatMap((record) => {
    const [name = '', pid = '', stamp = ''] = record.split('.')
    if (isAlive(Number(pid), stamp)) return [{ name, pid: Number(pid), stamp }]
    rmSync(join(recordsOf(dataFolder), record), { force: true })
    return []
  })
}

function recordNames(dataFolder: string): string[] {
  try {
    return readdirSync(recordsOf(dataFolder))
  } catch {
    return []
  }
}
