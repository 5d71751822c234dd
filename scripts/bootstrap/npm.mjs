// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure, knownCauses, lastLines } from './failure.mjs'

const OPTIONS = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
/** `npm` with a folder in front of the search path, so that its first line finds another Node. */
const WITH_FOLDER = 'PATH="$1:$PATH"; export PATH; shift; exec npm "$@"'

/** @typedef {ReturnType<typeof openNpm>} Npm */

/**
 * The machine's npm, with the person's own settings.
 * @param {string} log
 * @param {(pid: number) => void} started told of each process
 */
export function openNpm(log, started) {
  mkdirSync(dirname(log), { recursive: true })
  rmSync(log, { force: true })
  return {
    /**
     * @param {string} folder of package.json and package-lock.json
     * @param {string | null} nodeFolder of the Node that is to run npm; null for the machine's own
     */
    async ci(folder, nodeFolder) {
      const output = openSync(log, 'a')
      const [program, args] = nodeFolder
        ? ['sh', ['-c', WITH_FOLDER, 'npm', nodeFolder, ...OPTIONS]]
        : ['npm', OPTIONS]
      const child = spawn(program, args, { cwd: folder, stdio: ['ignore', output, output] })
      closeSync(output)
      if (child.pid) started(child.pid)
      const end = await new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message))
        child.once('exit', (code, signal) => resolve(code ?? signal))
      })
      if (end !== 0) throw installFailure(String(end), log)
    },
  }
}

/**
 * npm says first what is wrong, and then how it is used.
 * @param {string} end
 * @param {string} log
 */
function installFailure(end, log) {
  const said = lastLines(log, 200)
    .filter((line) => /^npm (error|ERR!) \S/.test(line))
    .slice(0, 8)
  const text = said.join('\n')
  if (end === '127' || end.includes('ENOENT')) {
    return new Failure('npm was not found on this machine.', {
      todo: ['It comes with Node (nodejs.org); on Debian and Ubuntu: sudo apt-get install npm'],
    })
  }
  const todo = /in sync/.test(text)
    ? ['package.json and package-lock.json disagree: run npm install, and commit both.']
    : [...knownCauses(text), 'Then run the same command again: what is half installed is replaced.']
  return new Failure(`npm ci did not finish (${end}).`, { said, log, todo })
}
