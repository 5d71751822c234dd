import { importsOf } from '../tree/imports'
import type { Law, Tree } from '../tree/tree'

type Manifest = Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string> | undefined
>

/** What runs for a customer. */
const SERVED = /^(app|components|lib|sandbox)\/|^db\/(?!factories\/)|^(proxy|instrumentation)\.ts$/

export const declaredPackages: Law = {
  name: 'declared packages',
  says: 'an imported package is in package.json, and what the shop runs on is no devDependency',
  check(tree) {
    const { all, dev } = manifestOf(tree)
    const of = importsOf(tree)
    return tree.files.flatMap(of).flatMap(({ file, line, target, typeOnly }) => {
      if (!('package' in target) || target.package.startsWith('node:')) return []
      const name = target.package
      const breach = (wrong: string, mend: string) => [{ file: file.path, line, wrong, mend }]
      if (!all.has(name))
        return breach(
          `imports ${name}, which package.json does not list`,
          `Write node:${name} for a part of Node, or add the package.`,
        )
      if (!dev.has(name) || typeOnly || !SERVED.test(file.path)) return []
      return breach(
        `imports ${name}, a devDependency, into what the shop runs on`,
        'Move the package to dependencies, or the code to tests/.',
      )
    })
  },
}

function manifestOf(tree: Tree): { all: Set<string>; dev: Set<string> } {
  const manifest = JSON.parse(tree.find('package.json')?.text ?? '{}') as Partial<Manifest>
  const names = (group: keyof Manifest): string[] => Object.keys(manifest[group] ?? {})
  return {
    all: new Set([...names('dependencies'), ...names('devDependencies'), ...names('optionalDependencies')]),
    dev: new Set(names('devDependencies')),
  }
}
