import { tableNamesOf } from '../tree/db-tables'
import { chainOf, nameOf, nodesOf, propertyOf, textOf, type Found } from '../tree/syntax'
import type { Breach, Law, Tree } from '../tree/tree'

export const queries: Law = {
  name: 'queries',
  says: 'no relational `with`, no raw SQL, no column chosen by a name from outside',
  check(tree) {
    const files = tree.under('app/', 'components/', 'lib/', 'db/')
    const calls = nodesOf(files, 'CallExpression')
    return [
      ...calls.flatMap(relational),
      ...calls.flatMap(raw),
      ...nodesOf(tree.under('app/', 'lib/'), 'CallExpression').flatMap(glued),
      ...byName(tree),
    ]
  },
}

type Call = ReturnType<typeof nodesOf<'CallExpression'>>[number]

function breach({ file, line }: Found, wrong: string, mend: string): Breach[] {
  return [{ file: file.path, line, wrong, mend }]
}

function relational(call: Call): Breach[] {
  const chain = chainOf(call.node.callee) ?? calleeTail(call)
  const options = call.node.arguments[0]
  if (!chain.includes('query') || !/^find(Many|First)$/.test(chain.at(-1) ?? '') || !options) return []
  if (
    options.type === 'ObjectExpression' &&
    propertyOf(options, 'with') === null &&
    !hasSpread(options.properties)
  )
    return []
  return breach(
    call,
    'uses db.query with relations',
    'MariaDB fails on the SQL it makes: select().leftJoin(), or two queries and inArray().',
  )
}

/** `(await dbOf(ctx)).query.users.findMany`: the names after whatever came before. */
function calleeTail({ node }: Call): string[] {
  const names: string[] = []
  let here = node.callee
  while (here.type === 'MemberExpression') {
    names.unshift(nameOf(here.property) ?? '')
    here = here.object
  }
  return names
}

function hasSpread(properties: { type: string }[]): boolean {
  return properties.some(({ type }) => type === 'SpreadElement')
}

function raw(call: Call): Breach[] {
  const name = chainOf(call.node.callee)?.join('.') ?? ''
  if (name === 'sql.raw')
    return breach(
      call,
      'uses sql.raw',
      'Put values in as ${value} and columns as ${table.column}: both are escaped.',
    )
  if (name !== 'sql.identifier' || textOf(call.node.arguments[0]) !== null) return []
  return breach(
    call,
    'makes a column name from a value',
    'Choose among columns of the table in a record that the code holds.',
  )
}

/** Driver calls with SQL put together from pieces. */
function glued(call: Call): Breach[] {
  const method = call.node.callee.type === 'MemberExpression' ? nameOf(call.node.callee.property) : null
  const text = call.node.arguments[0]
  if ((method !== 'query' && method !== 'execute') || !text) return []
  const joined =
    (text.type === 'TemplateLiteral' && text.expressions.length > 0) || text.type === 'BinaryExpression'
  return joined
    ? breach(
        call,
        'puts SQL together from pieces',
        'Use a sql`…` template: it sends values apart from the text.',
      )
    : []
}

function byName(tree: Tree): Breach[] {
  return nodesOf(tree.under('app/', 'lib/'), 'MemberExpression').flatMap((found) => {
    const { node, file } = found
    if (!node.computed || textOf(node.property) !== null || !tableNamesOf(tree)(file)(node.object)) return []
    return breach(
      found,
      'chooses a column by a name',
      'Choose among columns in a record that the code holds (`{ newest: table.createdAt }`).',
    )
  })
}
