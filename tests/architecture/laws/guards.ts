import { guardedFolders, publicFolders, publicRoutes } from '../house/public-routes'
import { chainOf, nameOf, nodesOf, parse, within, type Node } from '../tree/syntax'
import type { Breach, Law, TreeFile } from '../tree/tree'

const METHOD = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/
const GUARD = /^require[A-Z]/

export const guards: Law = {
  name: 'guards',
  says: 'a page or route is public by decision, or calls its own guard',
  check(tree) {
    const served = tree.under('app/').filter(({ path }) => /\/(page\.tsx|route\.ts)$/.test(path))
    const gone = Object.keys(publicRoutes).filter((path) => tree.find(path) === null)
    return [...served.flatMap(judge), ...gone.map(isGone)]
  },
}

function isGone(path: string): Breach {
  return {
    file: path,
    line: 1,
    wrong: 'is listed as public and is not there',
    mend: 'Take it out of tests/architecture/house/public-routes.ts.',
  }
}

function judge(file: TreeFile): Breach[] {
  const breach = (wrong: string, mend: string): Breach[] => [{ file: file.path, line: 1, wrong, mend }]
  const listed =
    publicRoutes[file.path] !== undefined ||
    Object.keys(publicFolders).some((folder) => file.path.startsWith(folder))
  const mustGuard = guardedFolders.test(file.path)
  if (listed && mustGuard)
    return breach('is listed as public in a guarded area', 'Call its guard: nothing here is for everyone.')
  if (listed) return []
  if (file.path.endsWith('page.tsx')) {
    if (callsGuard(parse(file).program, namesFrom(file, 'lib/auth/'))) return []
    const mend = mustGuard
      ? 'Call requireX() of lib/auth in the page; a layout does not run again.'
      : 'Call requireX() of lib/auth, or list it with a reason in tests/architecture/house/public-routes.ts.'
    return breach('is a page without a guard', mend)
  }
  const open = methodsOf(file).filter(({ node }) => !isGuarded(node, file))
  return open.flatMap(({ name }) =>
    breach(
      `answers ${name} without a guard`,
      'Make it a door of lib/transport, call requireX() of lib/auth, or list it with a reason in tests/architecture/house/public-routes.ts.',
    ),
  )
}

/** Local names imported from a room of lib. */
function namesFrom(file: TreeFile, ...rooms: string[]): Set<string> {
  const named = nodesOf([file], 'ImportDeclaration').filter(
    ({ node }) =>
      node.importKind !== 'type' && rooms.some((room) => node.source.value.startsWith(`@/${room}`)),
  )
  return new Set(named.flatMap(({ node }) => node.specifiers.map(({ local }) => local.name)))
}

function callsGuard(root: Node, auth: Set<string>): boolean {
  return within(root).some((node) => {
    if (node.type !== 'CallExpression') return false
    const chain = chainOf(node.callee)
    return chain !== null && auth.has(chain[0] ?? '') && GUARD.test(chain.at(-1) ?? '')
  })
}

/** What answers each method. A re-export of a door is a door; `export *` cannot be judged and stands as itself. */
function methodsOf(file: TreeFile): { name: string; node: Node }[] {
  return parse(file).program.body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') return [{ name: 'everything', node }]
    if (node.type !== 'ExportNamedDeclaration') return []
    if (node.source) return METHODS_FROM.test(node.source.value) ? [] : [{ name: 'another module', node }]
    if (node.declaration?.type === 'FunctionDeclaration')
      return method(nameOf(node.declaration.id), node.declaration)
    if (node.declaration?.type === 'VariableDeclaration') {
      return node.declaration.declarations.flatMap(({ id, init }) =>
        boundNames(id).flatMap((name) => method(name, init ?? id)),
      )
    }
    return node.specifiers.flatMap(({ exported, local }) => method(nameOf(exported), local))
  })
}

const METHODS_FROM = /^@\/lib\/(transport|auth)\//

function method(name: string | null, node: Node): { name: string; node: Node }[] {
  return name !== null && METHOD.test(name) ? [{ name, node }] : []
}

function boundNames(id: Node): string[] {
  if (id.type === 'Identifier') return [id.name]
  if (id.type !== 'ObjectPattern') return []
  return id.properties.flatMap((one) => (one.type === 'Property' ? (nameOf(one.value) ?? []) : []))
}

/** A door is made by lib/transport or lib/auth, or is a function whose every answer is one, or one that calls a guard. */
function isGuarded(node: Node, file: TreeFile): boolean {
  const doors = namesFrom(file, 'lib/transport/', 'lib/auth/')
  if (rootName(node) !== null) {
    const root = rootName(node) ?? ''
    if (doors.has(root)) return true
    const local = nodesOf([file], 'VariableDeclarator').find(
      ({ node: one }) => boundNames(one.id).includes(root) && one.init !== node,
    )
    return local?.node.init ? doors.has(rootName(local.node.init) ?? '') : false
  }
  if (callsGuard(node, namesFrom(file, 'lib/auth/'))) return true
  const answers = within(node).flatMap((one) => (one.type === 'ReturnStatement' ? [one.argument] : []))
  const given =
    node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement' ? [node.body] : answers
  return given.length > 0 && given.every((answer) => answer !== null && doors.has(rootName(answer) ?? ''))
}

/** `door` in door(x), await door(x), (await door(x)).GET and door. */
function rootName(node: Node): string | null {
  if (node.type === 'AwaitExpression') return rootName(node.argument)
  if (node.type === 'CallExpression') return rootName(node.callee)
  if (node.type === 'MemberExpression') return rootName(node.object)
  if (node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression')
    return rootName(node.expression)
  return node.type === 'Identifier' ? node.name : null
}
