import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What no page is made of. Everything else counts, so a new folder makes a build stale rather than wrong. */
const NOT_BUILT_FROM = new Set([
  'node_modules',
  'scripts',
  'sandbox',
  'deploy',
  'tests',
  'e2e',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
  'vitest.config.ts',
  'vitest.config.mts',
  'playwright.config.ts',
  'drizzle.config.ts',
])

const counts = (folder: string, name: string): boolean =>
  !name.startsWith('.') &&
  name !== 'README.md' &&
  !(folder === '' && (NOT_BUILT_FROM.has(name) || name.endsWith('.tsbuildinfo')))

/** The state of all that a build is made of: sources, lockfile, and the settings that are written into pages. */
export function sourceHash(checkout: string, settings: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  addFolder(hash, checkout, '')
  return hash.digest('hex')
}

function addFolder(hash: Hash, checkout: string, folder: string): void {
  const entries = readdirSync(join(checkout, folder), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!counts(folder, entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, checkout, path)
    else if (entry.isFile())
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(checkout, path)))
        .update('\0')
  }
}
