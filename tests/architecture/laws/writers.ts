import { freeWriters, ownersOf } from '../house/table-owners'
import { dbTablesOf, tableNamesOf, type DbTable } from '../tree/db-tables'
import { sqlTextsOf, writtenTables } from '../tree/sql'
import { nameOf, nodesOf, type Placed } from '../tree/syntax'
import { isCode, type Breach, type Law, type Tree, type TreeFile } from '../tree/tree'

/** The methods that write, and the one that follows when the argument is a table. */
const WRITES = new Map([
  ['insert', ['values', 'select']],
  ['update', ['set']],
  ['delete', ['where']],
])

export const writers: Law = {
  name: 'one writer per table',
  says: 'only the owner of a table inserts, updates or deletes it',
  check(tree) {
    const files = tree.files.filter(
      (file) => isCode(file) && !freeWriters.some((room) => file.path.startsWith(room)),
    )
    return [...ownerless(tree), ...byBuilder(tree, files), ...bySql(tree, files)]
  },
}

function ownerless(tree: Tree): Breach[] {
  return dbTablesOf(tree)
    .filter((table) => ownersOf(table) === null)
    .map(({ schemaFile, line, sqlName }) => ({
      file: schemaFile,
      line,
      wrong: `declares ${sqlName}, a table that nobody owns`,
      mend: 'Name the file after the domain that owns it, or give it an owner in tests/architecture/house/table-owners.ts.',
    }))
}

function byBuilder(tree: Tree, files: TreeFile[]): Breach[] {
  return nodesOf(files, 'CallExpression').flatMap(({ node, above, file, line }) => {
    if (node.callee.type !== 'MemberExpression') return []
    const next = WRITES.get(nameOf(node.callee.property) ?? '')
    const argument = node.arguments[0]
    if (!next || !argument) return []
    const table = tableNamesOf(tree)(file)(argument)
    if (table) return breachOf(table, file, line)
    return next.includes(nextCall(above)) ? [untold(file, line)] : []
  })
}

/** The name of the method called on the result: `values` in `db.insert(x).values(…)`. */
function nextCall(above: Placed | null): string {
  return above?.node.type === 'MemberExpression' ? (nameOf(above.node.property) ?? '') : ''
}

function bySql(tree: Tree, files: TreeFile[]): Breach[] {
  const tables = new Map(dbTablesOf(tree).map((table) => [table.sqlName, table]))
  return sqlTextsOf(tree, files).flatMap(({ file, line, text, tagged }) => {
    const names = [...new Set(writtenTables(text))]
    if (tagged && names.includes('?')) return [untold(file, line)]
    return names.flatMap((name) => {
      const table = tables.get(name)
      return table && (tagged || isStatement(text)) ? breachOf(table, file, line) : []
    })
  })
}

/** A sentence for people may say "update cart" too. */
function isStatement(text: string): boolean {
  return /^\s*(insert|replace|update|delete|truncate|drop|alter|with)\b[\s\S]*(\b(values|select|set|from|table|where)\b|\()/i.test(
    text,
  )
}

function breachOf(table: DbTable, file: TreeFile, line: number): Breach[] {
  const owners = ownersOf(table)
  if (owners === null || owners.some((owner) => file.path.startsWith(owner))) return []
  const mend = `Call a verb of ${owners[0]}, or record an event that it listens to.`
  return [
    {
      file: file.path,
      line,
      wrong: `writes ${table.sqlName}, which belongs to ${owners.join(' and ')}`,
      mend,
    },
  ]
}

function untold(file: TreeFile, line: number): Breach {
  const mend = 'Import the table from db/schema and name it where it is written.'
  return { file: file.path, line, wrong: 'writes a table that cannot be told from the text', mend }
}
