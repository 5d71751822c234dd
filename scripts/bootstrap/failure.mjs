// @ts-check
import fs from 'node:fs'
import { dirname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** What went wrong, what the failing part said, and what to do about it: shown as such, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {{ said?: string[], log?: string, todo?: string[] }} [more]
   */
  constructor(message, { said = [], log, todo = [] } = {}) {
    super(message)
    this.name = 'Failure'
    this.said = said
    this.log = log
    this.todo = todo
  }
}

/**
 * A failure of a part that writes a log: what it said last, and advice when that holds a known cause.
 * @param {string} message
 * @param {string} log path of the log file
 * @param {{ todo?: string[], only?: RegExp }} [more] `only`: the lines that matter, in a log that ends with others
 */
export function failureFromLog(message, log, { todo = [], only } = {}) {
  const said = only
    ? lastLines(log, 500)
        .filter((line) => only.test(line))
        .slice(0, 8)
    : lastLines(log)
  const causes = isFull(dirname(log)) ? [DISK_FULL] : knownCauses(said.join('\n'))
  return new Failure(message, { said, log, todo: [...causes, ...todo] })
}

/**
 * On a full disk the log has no last words.
 * @param {string} folder
 */
function isFull(folder) {
  try {
    const { bavail, bsize } = fs.statfsSync(folder)
    return bavail * bsize < 1_000_000
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @param {number} [count]
 * @returns {string[]}
 */
export function lastLines(file, count = 12) {
  try {
    const text = fs.readFileSync(file, 'utf8').slice(-20_000)
    return stripVTControlCharacters(text)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-count)
  } catch {
    return []
  }
}

const DISK_FULL =
  'The disk is full: free some space, or choose a folder on another disk with TRELLIS_DATA=/path/to/folder.'

/** @type {[RegExp, string][]} */
const CAUSES = [
  [/ENOSPC|No space left on device|Errcode: 28|error number 28|OS error: 28|Disk (is )?full/i, DISK_FULL],
  [
    /EACCES|EPERM|EROFS|Permission denied|Errcode: 13|read-only file system/i,
    'This user may not write there: give it the folder (chown), or choose another with TRELLIS_DATA=/path/to/folder.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|Could not resolve|Temporary failure resolving/i,
    'The network did not answer: check the connection (and proxy settings), then run the same command again.',
  ],
]

/**
 * @param {string} text
 * @returns {string[]}
 */
export function knownCauses(text) {
  return CAUSES.filter(([pattern]) => pattern.test(text)).map(([, advice]) => advice)
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
export function asFailure(error) {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  const causes = knownCauses(message)
  // An AppError is written for people and says everything; of anything else the place in the code may help.
  const speaksForItself = causes.length > 0 || (error instanceof Error && 'kind' in error)
  return new Failure(message, { said: speaksForItself ? [] : framesOf(error), todo: causes })
}

/**
 * @param {unknown} error
 * @returns {string[]}
 */
function framesOf(error) {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return lines
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 4)
}
