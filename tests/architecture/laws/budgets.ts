import { around, isFunction, nameOf, nodesOf, within, type Placed } from '../tree/syntax'
import { isCode, lineAt, lineCount, type Breach, type Law, type TreeFile } from '../tree/tree'

export const limits = { file: 250, fileP95: 180, function: 60, component: 100, page: 60 }

const MEASURED = /\.(css|sql)$/
const SPLIT =
  'Split it by what its parts are about; a waiver needs a reason in tests/architecture/waivers.ts.'

export const budgets: Law = {
  name: 'budgets',
  says: `file ≤ ${limits.file} lines (p95 ≤ ${limits.fileP95}), function ≤ ${limits.function}, component ≤ ${limits.component}, page < ${limits.page}`,
  check(tree) {
    const files = tree.files.filter(
      (file) => isCode(file) || (MEASURED.test(file.path) && !file.path.startsWith('db/migrations/')),
    )
    const sizes = files.flatMap((file) => fileWrong(file) ?? [])
    return [
      ...sizes,
      ...p95Wrong(tree.under('app/', 'components/', 'lib/', 'db/').filter(isCode)),
      ...functionsWrong(files),
    ]
  },
}

function fileWrong(file: TreeFile): Breach | null {
  const lines = lineCount(file)
  const isPage = /^app\/.*page\.tsx$/.test(file.path)
  if (isPage && lines >= limits.page) {
    const mend = 'A page reads like a table of contents: move its parts to _components/ or components/.'
    return {
      file: file.path,
      line: limits.page,
      wrong: `is a page of ${lines} lines (under ${limits.page})`,
      mend,
    }
  }
  if (lines <= limits.file) return null
  return {
    file: file.path,
    line: limits.file,
    wrong: `has ${lines} lines (at most ${limits.file})`,
    mend: SPLIT,
  }
}

function p95Wrong(files: TreeFile[]): Breach[] {
  const bySize = files.map((file) => ({ file, lines: lineCount(file) })).toSorted((a, b) => a.lines - b.lines)
  const at = bySize[Math.ceil(bySize.length * 0.95) - 1]
  if (!at || at.lines <= limits.fileP95) return []
  const wrong = `is the file at the 95th percentile with ${at.lines} lines (at most ${limits.fileP95})`
  return [{ file: at.file.path, line: 1, wrong, mend: 'Too many long files: split the ones above it too.' }]
}

function functionsWrong(files: TreeFile[]): Breach[] {
  const found = nodesOf(files, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')
  return found.flatMap(({ node, above, file, line }) => {
    const lines = lineAt(file, node.end) - line + 1
    if (lines <= limits.function) return []
    const place = { node, above }
    if (isSuite(place)) return []
    const component = isComponent(file, place)
    const most = component ? limits.component : limits.function
    const name = functionName(place) ?? 'a function'
    if (lines <= most) return []
    const wrong = `${name} has ${lines} lines (a ${component ? 'component' : 'function'} at most ${most})`
    return [{ file: file.path, line, wrong, mend: SPLIT }]
  })
}

/** The body of `describe(…)`: a list of tests, each measured on its own. */
function isSuite({ above }: Placed): boolean {
  return (
    above?.node.type === 'CallExpression' &&
    within(above.node.callee).some((node) => nameOf(node) === 'describe')
  )
}

function isComponent(file: TreeFile, place: Placed): boolean {
  const name = functionName(place)
  if (!file.path.endsWith('x') || name === null || !/^[A-Z]/.test(name)) return false
  return within(place.node).some((node) => node.type === 'JSXElement' || node.type === 'JSXFragment')
}

/** Its own name, or that of the constant or property it is given to, also through calls such as `memo(…)`. */
function functionName(place: Placed): string | null {
  const own = isFunction(place.node) && 'id' in place.node ? nameOf(place.node.id) : null
  if (own !== null) return own
  for (const node of around(place)) {
    if (node.type === 'VariableDeclarator') return nameOf(node.id)
    if (node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition')
      return nameOf(node.key)
    if (node.type !== 'CallExpression') return null
  }
  return null
}
