import { unportable } from '../house/portable-sql'
import { sqlTextsOf, statementsOf } from '../tree/sql'
import { isCode, type Law } from '../tree/tree'

export const portableSql: Law = {
  name: 'portable sql',
  says: 'SQL is what MariaDB 10.11 and MySQL 8.4 share',
  check(tree) {
    const migrations = tree.under('db/').filter(({ path }) => path.endsWith('.sql'))
    const templates = sqlTextsOf(tree, tree.under('lib/', 'db/', 'app/', 'scripts/').filter(isCode))
    const texts = [
      ...migrations.flatMap(statementsOf),
      ...templates.filter(({ tagged, text }) => tagged || isStatement(text)),
    ]
    return texts.flatMap(({ file, line, text }) =>
      unportable
        .filter(({ sql }) => sql.test(text))
        .map(({ name, mend }) => ({
          file: file.path,
          line,
          wrong: `uses ${name}, which the two servers do not share`,
          mend,
        })),
    )
  },
}

function isStatement(text: string): boolean {
  return /^\s*(select\b[\s\S]*\bfrom|insert\s+(ignore\s+)?into|update\b[\s\S]*\bset|delete\s+from|create\s+\w+|alter\s+table|drop\s+\w+)\b/i.test(
    text,
  )
}
