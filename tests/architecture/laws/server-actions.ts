import { around, isFunction, nameOf, nodesOf, parse, type Found, type Node } from '../tree/syntax'
import { isCode, lineAt, type Breach, type Law, type TreeFile } from '../tree/tree'

const HOME = /^app\/(.+\/)?actions\.ts$/
const DOOR = /^@\/lib\/transport\//

export const serverActions: Law = {
  name: 'server actions',
  says: "'use server' stands only on top of app/**/actions.ts, which export only formAction(...) results",
  check(tree) {
    const files = tree.files.filter(isCode)
    const directives = nodesOf(files, 'ExpressionStatement').filter(
      ({ node }) => node.directive === 'use server',
    )
    const misplaced = directives.flatMap((found) => placeWrong(found) ?? [])
    const homes = files.filter(({ path }) => HOME.test(path))
    const closed = homes.filter(
      (home) => !directives.some(({ file, above }) => file === home && above?.node.type === 'Program'),
    )
    return [...misplaced, ...closed.map(withoutDirective), ...homes.flatMap(exportsWrong)]
  },
}

function placeWrong({ file, line, node, above }: Found): Breach | null {
  const inline = [...around({ node, above })].some(isFunction)
  if (!inline && HOME.test(file.path)) return null
  const wrong = inline ? "has an inline 'use server'" : "has 'use server' outside of app/**/actions.ts"
  return {
    file: file.path,
    line,
    wrong,
    mend: 'Export formAction(operation) from the actions.ts of the route and pass it as a prop.',
  }
}

function withoutDirective({ path }: TreeFile): Breach {
  return {
    file: path,
    line: 1,
    wrong: "is an actions.ts without 'use server'",
    mend: "Put 'use server' in its first line, or rename it.",
  }
}

function exportsWrong(file: TreeFile): Breach[] {
  const doors = doorNames(file)
  const breach = (node: Node, what: string): Breach => ({
    file: file.path,
    line: lineAt(file, node.start),
    wrong: `exports ${what}, which is no result of formAction(...)`,
    mend: 'Every export here can be called by anyone: make it `export const x = formAction(operation)`.',
  })
  return parse(file).program.body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return [breach(node, 'a default')]
    if (node.type === 'ExportAllDeclaration') return [breach(node, 'another module')]
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
    if (node.declaration?.type !== 'VariableDeclaration') return [breach(node, 'something else')]
    return node.declaration.declarations
      .filter(({ init }) => init?.type !== 'CallExpression' || !doors.has(nameOf(init.callee) ?? ''))
      .map(({ id }) => breach(node, nameOf(id) ?? 'something'))
  })
}

/** The local names of formAction, imported from the transport and from nowhere else. */
function doorNames(file: TreeFile): Set<string> {
  const specifiers = nodesOf([file], 'ImportDeclaration')
    .filter(({ node }) => DOOR.test(node.source.value))
    .flatMap(({ node }) => node.specifiers)
  return new Set(
    specifiers
      .filter((one) => one.type === 'ImportSpecifier' && nameOf(one.imported) === 'formAction')
      .map(({ local }) => local.name),
  )
}
