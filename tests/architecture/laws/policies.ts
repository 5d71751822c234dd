import { importsOf } from '../tree/imports'
import { chainOf, nameOf, nodesOf, parse, propertyOf, within, type Node } from '../tree/syntax'
import type { Breach, Law, Tree, TreeFile } from '../tree/tree'

const OPERATION_HOME = 'lib/core/operation.ts'
const CORE_POLICY = 'lib/core/policy.ts'
const MAKERS = new Set(['operation', 'readOperation', 'steppedOperation'])

export const policies: Law = {
  name: 'policies',
  says: 'the first line of every verb says who may: `mayX(ctx.actor) || forbid(ctx.actor)`',
  check: (tree) => tree.under('lib/').flatMap((file) => inFile(tree, file)),
}

function inFile(tree: Tree, file: TreeFile): Breach[] {
  const makers = namesFrom(tree, file, OPERATION_HOME, (name) => MAKERS.has(name))
  if (makers.size === 0) return []
  const ownPolicy = file.path.replace(/^(lib\/[^/]+\/).*$/, '$1policy.ts')
  const policy = new Set([
    ...namesFrom(tree, file, ownPolicy, () => true),
    ...namesFrom(tree, file, CORE_POLICY, (name) => name !== 'forbid'),
  ])
  const forbid = namesFrom(tree, file, CORE_POLICY, (name) => name === 'forbid')
  return nodesOf([file], 'CallExpression').flatMap(({ node, line }) => {
    if (!makers.has(nameOf(node.callee) ?? '')) return []
    const first = firstStatement(file, propertyOf(node.arguments[0], 'run'))
    if (first && decides(first, policy, forbid)) return []
    const mend = `Begin run with \`mayX(ctx.actor) || forbid(ctx.actor)\`, mayX from ${ownPolicy}; public verbs say \`anyone\` there.`
    const wrong = first
      ? 'has a verb that does not begin with who may'
      : 'has a verb whose run cannot be seen'
    return [{ file: file.path, line, wrong, mend }]
  })
}

/** Local names of what a file imports from a module. */
function namesFrom(
  tree: Tree,
  file: TreeFile,
  module: string,
  takes: (imported: string) => boolean,
): Set<string> {
  const specifiers = importsOf(tree)(file).filter(({ target }) => 'path' in target && target.path === module)
  const sources = new Set(specifiers.map(({ specifier }) => specifier))
  const declared = nodesOf([file], 'ImportDeclaration').filter(({ node }) => sources.has(node.source.value))
  return new Set(
    declared.flatMap(({ node }) =>
      node.specifiers.flatMap((one) => {
        const imported = one.type === 'ImportSpecifier' ? (nameOf(one.imported) ?? '') : '*'
        return imported === '*' || takes(imported) ? [one.local.name] : []
      }),
    ),
  )
}

function firstStatement(file: TreeFile, run: Node | null): Node | null {
  if (run?.type === 'Identifier') {
    const name = run.name
    for (const node of parse(file).program.body) {
      if (node.type === 'FunctionDeclaration' && nameOf(node.id) === name) return node.body?.body[0] ?? null
    }
    return null
  }
  if (run?.type !== 'ArrowFunctionExpression' && run?.type !== 'FunctionExpression') return null
  if (run.body === null) return null
  return run.body.type === 'BlockStatement' ? (run.body.body[0] ?? null) : null
}

/** `may(…) || forbid(…)`: asked of a policy, and a no is acted on. */
function decides(first: Node, policy: Set<string>, forbid: Set<string>): boolean {
  if (first.type !== 'ExpressionStatement' || first.expression.type !== 'LogicalExpression') return false
  const { operator, left, right } = first.expression
  const asked = within(left).some(
    (node) => node.type === 'CallExpression' && policy.has(chainOf(node.callee)?.[0] ?? ''),
  )
  return (
    operator === '||' && asked && right.type === 'CallExpression' && forbid.has(nameOf(right.callee) ?? '')
  )
}
