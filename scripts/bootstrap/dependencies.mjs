// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claim } from './claim.mjs'
import { Failure, knownCauses, lastLines } from './failure.mjs'

const INSTALL_LIMIT_MS = 15 * 60_000

/**
 * npm keeps a copy of the lock of what it installed; it writes it last, so an install that was killed has none.
 * @param {string} checkout
 */
export function dependenciesAreIn(checkout) {
  const locked = readLock(join(checkout, 'package-lock.json'))
  if (!locked) {
    throw new Failure('package-lock.json is missing or broken.', {
      todo: ['Restore it: git checkout package-lock.json'],
    })
  }
  const installed = readLock(join(checkout, 'node_modules', '.package-lock.json'))
  return installed !== null && installedMatches(locked, installed)
}

/**
 * Optional packages are for other machines too, so only those that are needed must be there.
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} Packages
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function installedMatches(locked, installed) {
  const names = new Set([...Object.keys(locked), ...Object.keys(installed)])
  names.delete('')
  return [...names].every((name) => {
    const wanted = locked[name]
    const got = installed[name]
    if (!wanted) return false
    if (!got) return wanted.optional === true
    return wanted.version === got.version && wanted.integrity === got.integrity
  })
}

/**
 * @param {string} checkout
 * @param {(detail: string) => void} tell
 */
export async function installDependencies(checkout, tell) {
  const own = join(checkout, '.data')
  const place = await claim(join(own, 'claims', 'install'), {
    waitMs: INSTALL_LIMIT_MS,
    onWait: () => tell('waiting for another copy that installs them'),
  })
  if (!place) throw new Failure('Another process has been installing the dependencies for 15 minutes.')
  try {
    // The other copy may have done it while this one waited.
    if (!dependenciesAreIn(checkout)) await npmCi(checkout, join(own, 'logs'), place)
  } finally {
    place.release()
  }
}

/**
 * @param {string} checkout
 * @param {string} logs
 * @param {{ shareWith(pid: number): void }} place
 */
async function npmCi(checkout, logs, place) {
  mkdirSync(logs, { recursive: true })
  const log = join(logs, 'install.log')
  const output = openSync(log, 'w')
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const child = spawn('npm', args, { cwd: checkout, stdio: ['ignore', output, output] })
  if (child.pid) place.shareWith(child.pid)
  const code = await new Promise((resolve) => {
    child.once('error', (/** @type {Error} */ error) => resolve(error.message))
    child.once('exit', (exit, signal) => resolve(exit ?? signal))
  })
  closeSync(output)
  if (code !== 0) {
    throw installFailure(String(code), log)
  }
}

/**
 * npm says first what is wrong, and then how it is used.
 * @param {string} code
 * @param {string} log
 */
function installFailure(code, log) {
  const said = lastLines(log, 200)
    .filter((line) => /^npm error \S/.test(line))
    .slice(0, 8)
  const text = said.join('\n')
  const todo = /in sync/.test(text)
    ? ['package.json and package-lock.json disagree: run npm install, and commit both.']
    : [...knownCauses(text), 'Then run the same command again: what is half installed is replaced.']
  return new Failure(`npm ci did not finish (${code}).`, { said, log, todo })
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
