import { envReaders, freeReaders } from '../house/env-readers'
import { chainOf, nameOf, nodesOf, type Node } from '../tree/syntax'
import { isCode, type Breach, type Law, type Tree, type TreeFile } from '../tree/tree'

export const environment: Law = {
  name: 'environment',
  says: 'process.env is read in one file of each program',
  check(tree) {
    const listed = new Set(envReaders.map(({ file }) => file))
    const found = readings(tree)
    const readers = new Set(found.map(({ file }) => file.path))
    return [
      ...found.filter(({ file }) => !listed.has(file.path)).map(({ file, line }) => breach(file, line)),
      ...[...listed].filter((path) => !readers.has(path)).map(isIdle),
    ]
  },
}

function readings(tree: Tree): { file: TreeFile; line: number }[] {
  const files = tree.files.filter((file) => isCode(file) && !freeReaders.test(file.path))
  const chains = nodesOf(files, 'MemberExpression').filter(({ node }) => ENV.test(chainText(node)))
  const taken = nodesOf(files, 'ImportDeclaration').filter(
    ({ node }) =>
      /^(node:)?process$/.test(node.source.value) &&
      node.specifiers.some((one) => one.type === 'ImportSpecifier' && nameOf(one.imported) === 'env'),
  )
  const unpacked = nodesOf(files, 'VariableDeclarator').filter(
    ({ node }) =>
      node.id.type === 'ObjectPattern' &&
      node.init?.type === 'Identifier' &&
      node.init.name === 'process' &&
      node.id.properties.some((one) => one.type === 'Property' && nameOf(one.key) === 'env'),
  )
  return [...chains, ...taken, ...unpacked]
}

function isIdle(file: string): Breach {
  return {
    file,
    line: 1,
    wrong: 'is listed as a reader of the environment and reads nothing',
    mend: 'Take it out of tests/architecture/house/env-readers.ts.',
  }
}

const ENV = /^((globalThis|global)\.)?process\.env$|^import\.meta\.env$/

function chainText(node: Node): string {
  if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty')
    return `import.meta.${nameOf(node.property)}`
  return chainOf(node)?.join('.') ?? ''
}

function breach(file: TreeFile, line: number): Breach {
  const mend = 'Take the parsed value from lib/env.ts (in scripts/ and sandbox/ from their settings.ts).'
  return { file: file.path, line, wrong: 'reads the environment', mend }
}
