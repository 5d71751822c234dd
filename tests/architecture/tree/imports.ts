import { posix } from 'node:path'
import { isCode, lineAt, remember, type Tree, type TreeFile } from './tree'
import { chainOf, nameOf, nodesOf, textOf, type Node } from './syntax'

/**
 * One import of one file. `typeOnly` is what the compiler erases: `import type`, `export type … from`, `import('x')` in a
 * type. `import { type A } from 'x'` is not: under verbatimModuleSyntax the module is still loaded.
 */
export type Import = {
  file: TreeFile
  line: number
  specifier: string
  typeOnly: boolean
  /** Imported names; '*' for the whole module, '' for a bare or dynamic import. */
  names: string[]
  /** A file of the tree (or the path it would have), or the name of a package. */
  target: { path: string; exists: boolean } | { package: string; subpath: string } | { unknown: true }
}

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '.jsx', '.json', '.css', '/index.ts', '/index.tsx']

export const importsOf = remember((tree: Tree) => {
  const known = new Map<string, Import[]>()
  for (const file of tree.files.filter(isCode)) {
    known.set(
      file.path,
      sourcesOf(file).map(({ node, source, typeOnly, names }) => {
        const specifier = textOf(source)
        const line = lineAt(file, node.start)
        const target = specifier === null ? { unknown: true as const } : resolve(tree, file, specifier)
        return { file, line, specifier: specifier ?? '(an expression)', typeOnly, names, target }
      }),
    )
  }
  return (file: TreeFile): Import[] => known.get(file.path) ?? []
})

type Source = { node: Node; source: Node; typeOnly: boolean; names: string[] }

function sourcesOf(file: TreeFile): Source[] {
  const declared = nodesOf([file], 'ImportDeclaration').map(({ node }) => ({
    node,
    source: node.source,
    typeOnly: node.importKind === 'type',
    names: node.specifiers.map((specifier) => {
      if (specifier.type === 'ImportSpecifier') return nameOf(specifier.imported) ?? ''
      return specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*'
    }),
  }))
  return [...declared, ...reExports(file), ...atRunTime(file), ...inTypes(file)]
}

function reExports(file: TreeFile): Source[] {
  const all = nodesOf([file], 'ExportAllDeclaration').map(({ node }) => ({
    node,
    source: node.source,
    typeOnly: node.exportKind === 'type',
    names: ['*'],
  }))
  const named = nodesOf([file], 'ExportNamedDeclaration').flatMap(({ node }) => {
    const names = node.specifiers.map(({ local }) => nameOf(local) ?? '')
    return node.source ? [{ node, source: node.source, typeOnly: node.exportKind === 'type', names }] : []
  })
  return [...all, ...named]
}

function atRunTime(file: TreeFile): Source[] {
  const dynamic = nodesOf([file], 'ImportExpression').map(({ node }) => ({ node, source: node.source }))
  const required = nodesOf([file], 'CallExpression').flatMap(({ node }) => {
    const source = node.arguments[0]
    return REQUIRE.has(chainOf(node.callee)?.join('.') ?? '') && source ? [{ node, source }] : []
  })
  return [...dynamic, ...required].map((one) => ({ ...one, typeOnly: false, names: [''] }))
}

const REQUIRE = new Set(['require', 'require.resolve'])

function inTypes(file: TreeFile): Source[] {
  const types = nodesOf([file], 'TSImportType').map(({ node }) => ({
    node,
    source: node.source,
    typeOnly: true,
    names: [''],
  }))
  const equals = nodesOf([file], 'TSImportEqualsDeclaration').flatMap(({ node }) =>
    node.moduleReference.type === 'TSExternalModuleReference'
      ? [
          {
            node,
            source: node.moduleReference.expression,
            typeOnly: node.importKind === 'type',
            names: ['*'],
          },
        ]
      : [],
  )
  return [...types, ...equals]
}

function resolve(tree: Tree, from: TreeFile, specifier: string): Import['target'] {
  const path = pathOf(from, specifier)
  if (path === null) return packageOf(specifier)
  const bare = path.replace(/\.(js|mjs|jsx)$/, '')
  for (const candidate of [
    ...ENDINGS.map((ending) => path + ending),
    `${bare}.ts`,
    `${bare}.tsx`,
    `${bare}.mts`,
  ]) {
    if (tree.find(candidate)) return { path: candidate, exists: true }
  }
  return { path, exists: false }
}

function pathOf(from: TreeFile, specifier: string): string | null {
  const plain = specifier.replace(/\?.*$/, '')
  if (plain.startsWith('@/')) return posix.normalize(plain.slice(2))
  if (plain === '.' || plain === '..' || plain.startsWith('./') || plain.startsWith('../')) {
    return posix.normalize(posix.join(posix.dirname(from.path), plain))
  }
  return null
}

function packageOf(specifier: string): Import['target'] {
  if (specifier.startsWith('node:')) return { package: specifier, subpath: '' }
  const parts = specifier.split('/')
  const length = specifier.startsWith('@') ? 2 : 1
  return { package: parts.slice(0, length).join('/'), subpath: parts.slice(length).join('/') }
}
