import { roomOf } from '../house/rooms'
import type { Law, Tree } from '../tree/tree'

const FOLDERS = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'e2e',
  'tests',
  'scripts',
  'sandbox',
  'deploy',
  '.github',
  '.ci',
]
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'drizzle.config.ts',
  'README.md',
  'LICENSE',
  'proxy.ts',
  'instrumentation.ts',
  'vitest.config.mts',
  'playwright.config.ts',
  'postcss.config.mjs',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  '.npmrc',
  '.env.example',
  '.gitignore',
  '.gitattributes',
  '.dockerignore',
]

export const topLevel: Law = {
  name: 'top level',
  says: 'the names of the top level are fixed, and lib holds only known rooms',
  check(tree) {
    const tops = firstOf(tree, ({ path }) => path.split('/')[0] ?? '')
    const strangers = tops.filter(({ path, name }) => !(path.includes('/') ? FOLDERS : FILES).includes(name))
    const inLib = tree.under('lib/').filter(({ path }) => roomOf(path) === null && path !== 'lib/README.md')
    const lost = firstOf({ ...tree, files: inLib }, ({ path }) => path.split('/')[1] ?? '')
    return [
      ...strangers.map(({ path, name }) => ({
        file: path,
        line: 1,
        wrong: `stands at the top under a new name ('${name}')`,
        mend: 'Put it into a room; a new name needs a decision note and a row in tests/architecture/laws/top-level.ts.',
      })),
      ...lost.map(({ path, name }) => ({
        file: path,
        line: 1,
        wrong: `lies in lib/${name}, which is no room`,
        mend: 'Put it into a domain or a room of lib; a new one is named in tests/architecture/house/.',
      })),
    ]
  },
}

/** One file for each name, so that a stray folder is told once. */
function firstOf(tree: Tree, nameOf: (file: { path: string }) => string): { path: string; name: string }[] {
  const first = new Map<string, string>()
  for (const file of tree.files) if (!first.has(nameOf(file))) first.set(nameOf(file), file.path)
  return [...first].map(([name, path]) => ({ path, name }))
}
