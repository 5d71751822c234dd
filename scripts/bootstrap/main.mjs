// @ts-check
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dependenciesAreIn, installDependencies } from './dependencies.mjs'
import { asFailure, Failure } from './failure.mjs'
import { findNode24 } from './node-24.mjs'
import { createSteps, failureText, StepFailed } from './steps.mjs'

const ENTRY = join('scripts', 'house', 'enter.ts')
const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Makes any command work first on a fresh clone: dependencies, then Node 24, which enters `scripts/<name>.ts`.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  try {
    const known = knownCommand(name)
    const steps = createSteps()
    if (!dependenciesAreIn(checkout)) {
      await steps.run(
        'dependencies',
        (tell) => installDependencies(checkout, tell),
        () => 'installed as locked',
      )
    }
    process.exitCode = await handOver(findNode24(checkout), ['--import', 'tsx', ENTRY, known, ...args])
  } catch (error) {
    if (!(error instanceof StepFailed)) process.stderr.write(failureText(asFailure(error)))
    process.exitCode = 1
  }
}

/**
 * @param {string | undefined} name
 * @returns {string}
 */
function knownCommand(name) {
  const files = readdirSync(join(checkout, 'scripts')).filter((file) => file.endsWith('.ts'))
  const commands = files.map((file) => file.slice(0, -'.ts'.length))
  if (name && commands.includes(name)) return name
  throw new Failure(`There is no command ${name ?? '(none given)'}.`, {
    todo: [`Use one of: ${commands.join(', ')}`],
  })
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
function handOver(program, args) {
  const child = spawn(program, args, { cwd: checkout, stdio: 'inherit' })
  // The command decides what a signal means; this process only waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
