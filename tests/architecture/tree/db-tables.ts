import { importsOf, type Import } from './imports'
import { chainOf, nameOf, nodesOf, textOf, type Node } from './syntax'
import { remember, type Tree, type TreeFile } from './tree'

/** A table as db/schema declares it. */
export type DbTable = { name: string; sqlName: string; schemaFile: string; line: number }

export const dbTablesOf = remember((tree: Tree): DbTable[] =>
  nodesOf(tree.under('db/schema/'), 'VariableDeclarator').flatMap(({ node, file, line }) => {
    const name = nameOf(node.id)
    const maker = node.init?.type === 'CallExpression' ? chainOf(node.init.callee)?.at(-1) : null
    const sqlName = node.init?.type === 'CallExpression' ? textOf(node.init.arguments[0]) : null
    return name && maker && /table$/i.test(maker) && sqlName
      ? [{ name, sqlName, schemaFile: file.path, line }]
      : []
  }),
)

type Bound = { table: DbTable } | { module: TreeFile }

/** What the names of a file stand for, as far as they are tables or modules of tables. */
export const tableNamesOf = remember((tree: Tree) => {
  const known = new Map<TreeFile, Map<string, Bound>>()
  return (file: TreeFile): ((node: Node | null | undefined) => DbTable | null) => {
    const bound = known.get(file) ?? bindings(tree, file)
    known.set(file, bound)
    return (node) => lookUp(tree, bound, node)
  }
})

function bindings(tree: Tree, file: TreeFile): Map<string, Bound> {
  const bound = new Map<string, Bound>()
  for (const { node } of nodesOf([file], 'ImportDeclaration')) {
    const from = moduleOf(tree, file, node.source.value)
    for (const specifier of from ? node.specifiers : []) {
      const imported = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : null
      const found = imported === null ? from && { module: from } : exported(tree, from, imported, new Set())
      if (found) bound.set(specifier.local.name, found)
    }
  }
  for (const { node } of nodesOf([file], 'VariableDeclarator')) {
    const table = node.init ? lookUp(tree, bound, node.init) : null
    const name = nameOf(node.id)
    if (table && name) bound.set(name, { table })
  }
  return bound
}

function moduleOf(tree: Tree, file: TreeFile, specifier: string): TreeFile | null {
  const one: Import | undefined = importsOf(tree)(file).find((candidate) => candidate.specifier === specifier)
  const path = one && 'path' in one.target ? one.target.path : ''
  return path.startsWith('db/') ? tree.find(path) : null
}

function exported(tree: Tree, module: TreeFile | null, name: string, seen: Set<string>): Bound | null {
  if (!module || seen.has(module.path)) return null
  seen.add(module.path)
  const table = dbTablesOf(tree).find((one) => one.schemaFile === module.path && one.name === name)
  if (table) return { table }
  for (const { node } of nodesOf([module], 'ExportNamedDeclaration')) {
    const specifier = node.specifiers.find((one) => nameOf(one.exported) === name)
    const from = node.source ? moduleOf(tree, module, node.source.value) : module
    if (specifier && node.source) return exported(tree, from, nameOf(specifier.local) ?? '', seen)
  }
  for (const { node } of nodesOf([module], 'ExportAllDeclaration')) {
    const from = moduleOf(tree, module, node.source.value)
    if (node.exported && nameOf(node.exported) === name && from) return { module: from }
    const found = node.exported ? null : exported(tree, from, name, seen)
    if (found) return found
  }
  return null
}

function lookUp(tree: Tree, bound: Map<string, Bound>, node: Node | null | undefined): DbTable | null {
  const [first, ...rest] = (node && chainOf(node)) ?? []
  let here: Bound | null = first === undefined ? null : (bound.get(first) ?? null)
  for (const name of rest)
    here = here && 'module' in here ? exported(tree, here.module, name, new Set()) : null
  return here && 'table' in here ? here.table : null
}
