// @ts-check
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, processStamp } from './process-stamp.mjs'

const SETTLE_MS = 1_000

/** @param {number} pid */
const claimOf = (pid) => `${pid}.${processStamp(pid)}.${randomBytes(4).toString('hex')}`

/**
 * Lets one process at a time hold a folder. Each writes a file named by itself, then looks: whoever sees another
 * living claim takes its own away and tries again. Two can never both stay, and since no name is ever used twice,
 * the claim of a killed process can be swept by anyone without a race.
 * @param {string} folder
 * @param {{ waitMs?: number, onWait?: () => void }} [options]
 * @returns {Promise<ReturnType<typeof held> | null>} null when another process holds it
 */
export async function claim(folder, { waitMs = SETTLE_MS, onWait } = {}) {
  mkdirSync(folder, { recursive: true })
  const mine = claimOf(process.pid)
  const until = Date.now() + waitMs
  let told = false
  for (;;) {
    writeFileSync(join(folder, mine), '')
    if (holders(folder, mine).length === 0) return held(folder, mine)
    rmSync(join(folder, mine), { force: true })
    if (Date.now() > until) return null
    if (!told && Date.now() > until - waitMs + SETTLE_MS) {
      told = true
      onWait?.()
    }
    await sleep(20 + Math.random() * 150)
  }
}

/**
 * @param {string} folder
 * @param {string} mine
 */
function held(folder, mine) {
  const claims = [mine]
  return {
    /**
     * The folder stays held while that process lives too, even when this one is killed.
     * @param {number} pid
     */
    shareWith: (pid) => {
      claims.push(claimOf(pid))
      writeFileSync(join(folder, claims.at(-1) ?? ''), '')
    },
    release() {
      for (const name of claims) rmSync(join(folder, name), { force: true })
    },
  }
}

/**
 * @param {string} folder
 * @param {string} mine
 */
function holders(folder, mine) {
  return readdirSync(folder).filter((name) => {
    if (name === mine) return false
    const [pid, stamp = ''] = name.split('.')
    if (isAlive(Number(pid), stamp)) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
}
