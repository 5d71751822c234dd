import { createHash } from 'node:crypto'
import { isAbsolute, join, relative } from 'node:path'

/**
 * Where the build of a data folder lies, relative to the checkout. Next builds only inside the checkout, so a data
 * folder elsewhere has its build in `.data/elsewhere`.
 */
export function buildFolder(checkout: string, dataFolder: string): string {
  const inside = relative(checkout, dataFolder)
  if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) return join(inside, 'build')
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return join('.data', 'elsewhere', name, 'build')
}
