// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackages } from './locked-packages.mjs'
import { majorOf, packagedNode, WANTED_NODE } from './node-24.mjs'

/**
 * npm leaves out, without a word, every optional package that the Node it runs on is too old for, and the native
 * parts of the build tools are such packages. So npm itself must run on Node 24, which is fetched first: the same
 * package, with the same checksum, that the lock names.
 * @param {string} checkout
 * @param {string} folder to work in
 * @param {import('./npm.mjs').Npm} npm
 * @returns {Promise<{ folder: string | null, remove(): void }>} where its program lies; null for the machine's own
 */
export async function bringNodeForNpm(checkout, folder, npm) {
  const path = `node_modules/${packagedNode}`
  const locked = readPackages(join(checkout, 'package-lock.json'))?.[path]
  if (majorOf(process.versions.node) >= WANTED_NODE || !locked) return { folder: null, remove: () => {} }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  remove()
  mkdirSync(folder, { recursive: true })
  const project = { name: 'node-for-npm', private: true, dependencies: { [packagedNode]: locked.version } }
  const lock = { lockfileVersion: 3, packages: { '': project, [path]: { ...locked, optional: false } } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  await npm.ci(folder, null)
  return { folder: join(folder, path, 'bin'), remove }
}
