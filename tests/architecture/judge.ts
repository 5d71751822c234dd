import type { Breach, Law, Tree } from './tree/tree'
import type { Waiver } from './waivers'

/** What a law finds in a tree once its waivers are taken off, and what is wrong with the waivers. */
export function judge(law: Law, tree: Tree, waivers: Waiver[]): Breach[] {
  const breaches = law.check(tree)
  const mine = waivers.filter((waiver) => waiver.law === law.name)
  const left = breaches.filter(({ file }) => !mine.some((waiver) => waiver.file === file))
  const unused = mine.filter((waiver) => !breaches.some(({ file }) => file === waiver.file))
  const silent = mine.filter(({ because }) => because.trim().length < 20)
  return [
    ...left,
    ...unused.map(({ file }) =>
      waiverBreach(`is not needed: ${file} keeps the law '${law.name}'`, 'Take the waiver out.'),
    ),
    ...silent.map(({ file }) =>
      waiverBreach(`for ${file} gives no reason`, 'Say why the law cannot hold there.'),
    ),
  ]
}

function waiverBreach(wrong: string, mend: string): Breach {
  return { file: 'tests/architecture/waivers.ts', line: 1, wrong: `a waiver ${wrong}`, mend }
}

/** `file:line law: what is wrong. How to mend it.`, one line each, so that an editor can jump there. */
export function report(law: Law, breaches: Breach[]): string {
  return breaches
    .map(({ file, line, wrong, mend }) => `${file}:${line}  ${law.name}: ${wrong}. ${mend}`)
    .join('\n')
}
