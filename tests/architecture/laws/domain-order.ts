import { domainOf, domains } from '../house/domains'
import { importsOf } from '../tree/imports'
import type { Breach, Law } from '../tree/tree'

const PRIVATE = /\/(schema|jobs|cached)\.ts$/

export const domainOrder: Law = {
  name: 'domain order',
  says: 'a domain imports earlier domains only, and never their inputs or jobs',
  check(tree) {
    const of = importsOf(tree)
    return tree.under('lib/', 'db/schema/').flatMap((file) => {
      const from = domainOf(file.path)
      return from === null
        ? []
        : of(file).flatMap((one) => judge(from, file.path, one.line, one.target) ?? [])
    })
  },
}

function judge(from: string, file: string, line: number, target: object): Breach | null {
  const path = 'path' in target ? String(target.path) : ''
  const to = domainOf(path)
  if (to === null || to === from) return null
  if (domains.indexOf(to) > domains.indexOf(from)) {
    const mend = `Let ${to} listen to an event of ${from}, or move the code to ${to}.`
    return { file, line, wrong: `${from} imports the later domain ${to} (${path})`, mend }
  }
  if (!path.startsWith('lib/') || !PRIVATE.test(path)) return null
  const mend = 'Use its queries, rules, views, limits or verbs; what they lack belongs there.'
  return { file, line, wrong: `${from} imports ${path}, which is the private matter of ${to}`, mend }
}
