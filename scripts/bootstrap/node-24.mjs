// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'

export const WANTED_NODE = 24

/** The package that holds the program for this machine. */
export const packagedNode = `node-${process.platform}-${process.arch}`

/**
 * The Node that came with the locked dependencies, else the machine's own when it is young enough.
 * @param {string} checkout
 * @returns {string} path of the program
 */
export function findNode24(checkout) {
  const packaged = join('node_modules', packagedNode, 'bin', 'node')
  const programs = [
    ...(existsSync(join(checkout, packaged)) ? [join(checkout, packaged)] : []),
    process.execPath,
  ]
  const found = programs.find((program) => majorOfProgram(program) >= WANTED_NODE)
  if (!found) throw noNode()
  if (found !== process.execPath) linkForNpmScripts(checkout, packaged)
  return found
}

/**
 * npm puts node_modules/.bin first on the path of every script. It links this program there itself, except that npm 9
 * and older give up where the packages of several platforms all have a `node`.
 * @param {string} checkout
 * @param {string} packaged
 */
function linkForNpmScripts(checkout, packaged) {
  const link = join(checkout, 'node_modules', '.bin', 'node')
  if (existsSync(link)) return
  try {
    symlinkSync(join(checkout, packaged), link)
  } catch {
    // Somebody else's checkout, or another start was quicker: this command does not need it.
  }
}

function noNode() {
  const machine = `${process.platform}-${process.arch}`
  return new Failure(
    `Trellis runs on Node ${WANTED_NODE}: this is ${process.versions.node}, and none is packaged for ${machine}.`,
    {
      todo: [
        `Install Node ${WANTED_NODE} (nodejs.org, "nvm install 24" or "brew install node@24") and run the same command again.`,
      ],
    },
  )
}

/** @param {string} program */
function majorOfProgram(program) {
  if (program === process.execPath) return majorOf(process.versions.node)
  return majorOf(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '')
}

/** @param {string} version */
export const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0)
