import { isClientSafe } from '../house/domains'
import { parse } from '../tree/syntax'
import { reach, type Reached } from '../tree/graph'
import { isCode, type Breach, type Law, type Tree, type TreeFile } from '../tree/tree'

/** Started by tsx, outside of Next: nothing they load may need Next. */
export const plainEntries = ['scripts/worker.ts', 'scripts/verb.ts', 'db/seed/seed.ts']

const CLIENT_NEVER =
  /^(zod|drizzle-orm|mysql2|pino|next-auth|server-only|resend|stripe|openai|ai|@orpc\/server|@orpc\/zod|node:.+)$/
const CLIENT_NEVER_NEXT = /^(cache|headers|server)$/
const CLIENT_NEVER_FILES = /^(db\/|lib\/(env\.ts|services\/|transport\/|auth\/))/

export const clientReach: Law = {
  name: 'client reach',
  says: 'what a browser may load never leads to zod, the database, secrets or the server',
  check(tree) {
    const roots = tree.files.filter((file) => isCode(file) && isForBrowsers(file))
    const steps = roots.flatMap((root) => reach(tree, root, isServerAction))
    const nearest = new Map<TreeFile, Reached>()
    for (const step of steps) {
      const known = nearest.get(step.file)
      if (!known || step.chain.length < known.chain.length) nearest.set(step.file, step)
    }
    return [...nearest.values()].flatMap(clientWrong)
  },
}

function isForBrowsers(file: TreeFile): boolean {
  return file.path.startsWith('components/') || isClientSafe(file.path) || hasDirective(file, 'use client')
}

function isServerAction(file: TreeFile): boolean {
  return isCode(file) && hasDirective(file, 'use server')
}

function hasDirective(file: TreeFile, directive: string): boolean {
  if (!file.text.includes(directive)) return false
  return parse(file).program.body.some(
    (node) => node.type === 'ExpressionStatement' && node.directive === directive,
  )
}

function clientWrong({ file, chain, imports }: Reached): Breach[] {
  const closed = CLIENT_NEVER_FILES.test(file.path) ? [{ name: file.path, line: 1 }] : []
  const packages = imports.flatMap(({ target, line }) => {
    if (!('package' in target)) return []
    const never =
      target.package === 'next' ? CLIENT_NEVER_NEXT.test(target.subpath) : CLIENT_NEVER.test(target.package)
    return never ? [{ name: [target.package, target.subpath].filter(Boolean).join('/'), line }] : []
  })
  return [...closed, ...packages].map(({ name, line }) => ({
    file: file.path,
    line,
    wrong: `brings ${name} where a browser may load it (${chain.join(' → ')})`,
    mend: 'Keep to limits.ts, tags.ts, rules/ and types; let the server do the rest and pass the result as props.',
  }))
}

export const plainReach: Law = {
  name: 'plain reach',
  says: 'worker, seed and commands never load Next, server-only or a cached read',
  check(tree) {
    return plainEntries.flatMap((path) => {
      const entry = tree.find(path)
      if (entry) return fromPlainEntry(tree, entry)
      const mend = 'Name the file that starts it in tests/architecture/laws/reach.ts.'
      return [{ file: path, line: 1, wrong: 'is named as an entry and is not there', mend }]
    })
  },
}

function fromPlainEntry(tree: Tree, entry: TreeFile): Breach[] {
  return reach(tree, entry).flatMap(({ file, chain, imports }) => {
    const found = imports.flatMap(({ target, line }) => {
      const name = 'package' in target ? target.package : ''
      return /^(next|next-auth|server-only|react-server-dom.*)$/.test(name) ? [{ name, line }] : []
    })
    const cached = file.path.endsWith('/cached.ts') ? [{ name: file.path, line: 1 }] : []
    return [...found, ...cached].map(({ name, line }) => ({
      file: file.path,
      line,
      wrong: `loads ${name} and is reached by ${entry.path} (${chain.join(' → ')})`,
      mend: 'Split the file: what needs Next apart from what the worker needs too.',
    }))
  })
}
