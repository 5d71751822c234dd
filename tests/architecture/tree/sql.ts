import { tableNamesOf } from './db-tables'
import { chainOf, nodesOf, type Node } from './syntax'
import { lineAt, type Tree, type TreeFile } from './tree'

/** A piece of text that may be SQL. A value put into it reads `?`, a known table reads as its name. */
export type SqlText = { file: TreeFile; line: number; text: string; tagged: boolean }

/** Every `sql` template, and every other string of these files. */
export function sqlTextsOf(tree: Tree, files: TreeFile[]): SqlText[] {
  const templates = nodesOf(files, 'TemplateLiteral').map(({ node, above, file, line }) => {
    const tag = above?.node.type === 'TaggedTemplateExpression' ? above.node.tag : null
    const table = tableNamesOf(tree)(file)
    const text = node.quasis
      .map(
        ({ value }, at) =>
          value.raw + (at < node.expressions.length ? (table(node.expressions[at])?.sqlName ?? '?') : ''),
      )
      .join('')
    return { file, line, text, tagged: isSql(tag) }
  })
  const strings = nodesOf(files, 'Literal').flatMap(({ node, file, line }) =>
    typeof node.value === 'string' ? [{ file, line, text: node.value, tagged: false }] : [],
  )
  return [...templates, ...strings]
}

export function isSql(node: Node | null): boolean {
  return node !== null && chainOf(node)?.at(0) === 'sql'
}

/** A file of SQL, statement by statement, without its comments. */
export function statementsOf(file: TreeFile): SqlText[] {
  const bare = file.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const statements: SqlText[] = []
  let start = 0
  for (const text of bare.split(';')) {
    const first = start + (text.length - text.trimStart().length)
    statements.push({ file, line: lineAt(file, first), text: text.trim(), tagged: true })
    start += text.length + 1
  }
  return statements.filter(({ text }) => text !== '')
}

/** The tables a text writes, as named in it; '?' where a value stands in the place of the name. */
export function writtenTables(text: string): string[] {
  const plain = text.replace(/\s+/g, ' ')
  const name = '(`?[\\w?]+`?(?:\\.`?\\w+`?)?)'
  const word = '(?:(?:low_priority|high_priority|delayed|quick|ignore) )*'
  const single = [
    new RegExp(`\\b(?:insert|replace) ${word}(?:into )?${name}`, 'gi'),
    new RegExp(`\\bdelete ${word}(?:from )?${name}`, 'gi'),
    new RegExp(`\\b(?:truncate(?: table)?|drop table(?: if exists)?|alter table) ${name}`, 'gi'),
  ]
  const named = single.flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => match[1] ?? ''))
  const updated = [
    ...plain.matchAll(new RegExp(`(?<!\\b(?:key|for|on) )\\bupdate ${word}(.*?) set `, 'gi')),
  ].flatMap((match) => [...(match[1] ?? '').matchAll(/[`\w?.]+/g)].map(([found]) => found))
  return [...named, ...updated].map((found) => found.replaceAll('`', '').split('.').at(-1) ?? '')
}
