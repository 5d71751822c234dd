// @ts-check
import { relative } from 'node:path'
import { asFailure } from './failure.mjs'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const NAME_WIDTH = 13

/**
 * One line per step: a mark, the name, what came of it, how long it took. Only a terminal sees it turn.
 * @param {{ out?: { write(text: string): unknown, isTTY?: boolean, hasColors?: () => boolean }, now?: () => number, color?: boolean }} [options]
 */
export function createSteps({ out = process.stdout, now = Date.now, color } = {}) {
  let hushed = false
  const paint = painter(color ?? (out.isTTY === true && out.hasColors?.() === true))
  return {
    /**
     * @template T
     * @param {string} name
     * @param {(tell: (detail: string) => void) => T | Promise<T>} work
     * @param {(value: T) => string} describe
     * @returns {Promise<T>}
     */
    async run(name, work, describe) {
      const began = now()
      const seconds = () => `${((now() - began) / 1000).toFixed(1)} s`
      const spinner = out.isTTY ? spin(out, name, seconds) : { tell: () => {}, stop: () => {} }
      try {
        const value = await work(spinner.tell)
        spinner.stop()
        out.write(
          `${paint.good('✓')} ${name.padEnd(NAME_WIDTH)}${describe(value)}   ${paint.dim(seconds())}\n`,
        )
        return value
      } catch (error) {
        spinner.stop()
        if (!hushed) out.write(failureText(asFailure(error), `${paint.bad('✗')} ${name.padEnd(NAME_WIDTH)}`))
        throw new StepFailed(name, error)
      }
    },
    /** @param {string} text */
    say: (text) => void (hushed || out.write(`${text}\n`)),
    /** After Ctrl-C: what fails because its parts are being stopped is no news. */
    hush: () => void (hushed = true),
  }
}

/** The failure is already on the screen: whoever catches this only has to leave with a code that says so. */
export class StepFailed extends Error {
  /**
   * @param {string} step
   * @param {unknown} cause
   */
  constructor(step, cause) {
    super(`The step "${step}" failed.`, { cause })
  }
}

/**
 * @param {import('./failure.mjs').Failure} failure
 * @param {string} [head]
 */
export function failureText(failure, head = '✗ ') {
  const [first = '', ...rest] = failure.message.split('\n')
  const lines = [`${head}${first}`, ...rest]
  if (failure.said.length > 0) {
    lines.push('', failure.log ? `  from ${relative(process.cwd(), failure.log)}:` : '  it said:')
    lines.push(...failure.said.map((line) => `    ${line}`))
  }
  if (failure.todo.length > 0) lines.push('', '  what to do:', ...failure.todo.map((line) => `    ${line}`))
  return `${lines.join('\n')}\n`
}

/**
 * @param {{ write(text: string): unknown }} out
 * @param {string} name
 * @param {() => string} seconds
 */
function spin(out, name, seconds) {
  let frame = 0
  let detail = ''
  const draw = () => {
    frame = (frame + 1) % FRAMES.length
    out.write(`\r\x1b[2K${FRAMES[frame]} ${name.padEnd(NAME_WIDTH)}${detail}   ${seconds()}`.slice(0, 140))
  }
  const timer = setInterval(draw, 120)
  timer.unref()
  return {
    /** @param {string} text */
    tell(text) {
      detail = text
      draw()
    },
    stop() {
      clearInterval(timer)
      out.write('\r\x1b[2K')
    },
  }
}

/** @param {boolean} on */
function painter(on) {
  /** @param {number} code */
  const ink = (code) => (/** @type {string} */ text) => (on ? `\x1b[${code}m${text}\x1b[0m` : text)
  return { good: ink(32), bad: ink(31), dim: ink(2) }
}
