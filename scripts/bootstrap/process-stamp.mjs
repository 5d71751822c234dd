// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Names one process for good: ids are used again after a crash or a reboot, a start time is not.
 * @param {number} pid
 * @returns {string | null} null when no such process lives (one that only waits to be buried is dead)
 */
export function processStamp(pid) {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return start && createHash('sha256').update(start).digest('hex').slice(0, 16)
}

/** @param {number} pid */
function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may hold anything, so fields are counted behind the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // The first thread of a killed process is often dead before the others have let go of its ports and files.
    const isDead = fields[0] === 'X' || (fields[0] === 'Z' && readdirSync(`/proc/${pid}/task`).length < 2)
    if (isDead) return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${pid} ${fields[19]}`
  } catch {
    return null
  }
}

/** @param {number} pid */
function startByPs(pid) {
  const line = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  const [state = '', ...start] = line.split(/\s+/)
  return line === '' || state.startsWith('Z') ? null : `${pid} ${start.join(' ')}`
}

/**
 * @param {number} pid
 * @param {string} stamp
 */
export const isAlive = (pid, stamp) => processStamp(pid) === stamp
