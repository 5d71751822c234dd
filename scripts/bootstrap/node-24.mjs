// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'

export const WANTED_NODE = 24

/**
 * The Node that came with the locked dependencies, else the machine's own when it is young enough.
 * @param {string} checkout
 * @returns {string} path of the program
 */
export function findNode24(checkout) {
  const locked = join(checkout, 'node_modules', '.bin', 'node')
  const programs = [...(existsSync(locked) ? [locked] : []), process.execPath]
  const found = programs.find((program) => majorOf(program) >= WANTED_NODE)
  if (found) return found
  throw new Failure(
    `Trellis runs on Node ${WANTED_NODE}. None is packaged for ${process.platform}-${process.arch} here, and this machine has ${process.versions.node}.`,
    {
      todo: [
        `Install Node ${WANTED_NODE} (nodejs.org, "nvm install 24" or "brew install node@24") and run the same command again.`,
      ],
    },
  )
}

/** @param {string} program */
function majorOf(program) {
  if (program === process.execPath) return Number(process.versions.node.split('.')[0])
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(answer.stdout ?? '')?.[1] ?? 0)
}
