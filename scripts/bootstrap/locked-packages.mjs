// @ts-check
import { readFileSync } from 'node:fs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: unknown, cpu?: unknown }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} Packages by path, such as `node_modules/next` */

/**
 * Optional packages are for other machines too, so only those that are needed must be there.
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
 * @param {string} file
 * @returns {Packages | null}
 */
export function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}
