// @ts-check
import { join } from 'node:path'
import { claim } from './claim.mjs'
import { Failure } from './failure.mjs'
import { bringNodeForNpm } from './node-for-npm.mjs'
import { openNpm } from './npm.mjs'
import { installedMatches, readPackages } from './locked-packages.mjs'

const INSTALL_LIMIT_MS = 15 * 60_000

/**
 * npm keeps a copy of the lock of what it installed; it writes it last, so an install that was killed has none.
 * @param {string} checkout
 */
export function dependenciesAreIn(checkout) {
  const locked = readPackages(join(checkout, 'package-lock.json'))
  if (!locked) {
    throw new Failure('package-lock.json is missing or broken.', {
      todo: ['Restore it: git checkout package-lock.json'],
    })
  }
  const installed = readPackages(join(checkout, 'node_modules', '.package-lock.json'))
  return installed !== null && installedMatches(locked, installed)
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
    if (dependenciesAreIn(checkout)) return
    const npm = openNpm(join(own, 'logs', 'install.log'), place.shareWith)
    const nodeForNpm = await bringNodeForNpm(checkout, join(own, 'node-for-npm'), npm)
    tell('installing')
    await npm.ci(checkout, nodeForNpm.folder)
    nodeForNpm.remove()
  } finally {
    place.release()
  }
}
