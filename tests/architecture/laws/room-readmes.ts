import { lineCount, type Breach, type Law, type Tree, type TreeFile } from '../tree/tree'

const TOP = ['app', 'components', 'lib', 'db', 'tests', 'e2e', 'scripts', 'sandbox', 'deploy']
const MOST_LINES = 60

export const roomReadmes: Law = {
  name: 'room readmes',
  says: `each room has a README of at most ${MOST_LINES} lines that ends in dated Decisions, newest first`,
  check: (tree) => roomsOf(tree).flatMap((room) => judge(room, tree.find(`${room}/README.md`))),
}

/** The rooms of the top level that exist, and each folder of lib. */
function roomsOf(tree: Tree): string[] {
  const ofLib = [...tree.paths].filter((path) => /^lib\/[^/]+$/.test(path) && !tree.find(path))
  return [...TOP.filter((room) => tree.paths.has(room)), ...ofLib]
}

function judge(room: string, readme: TreeFile | null): Breach[] {
  const file = `${room}/README.md`
  const breach = (line: number, wrong: string, mend: string): Breach[] => [{ file, line, wrong, mend }]
  if (!readme)
    return breach(
      1,
      'is missing',
      'Say in a few lines what the room is for, how it is used, and what was decided.',
    )
  const lines = lineCount(readme)
  if (lines > MOST_LINES)
    return breach(
      MOST_LINES,
      `has ${lines} lines (at most ${MOST_LINES})`,
      'Keep what a newcomer needs; comments tell the rest.',
    )
  const headings = [...readme.text.matchAll(/^#{1,6} +(.+?)\s*$/gm)]
  if (headings.at(-1)?.[1] !== 'Decisions')
    return breach(lines, 'does not end in a section Decisions', 'Add `## Decisions` as its last section.')
  const dates = [...readme.text.slice(headings.at(-1)?.index).matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(
    ([date]) => date,
  )
  if (dates.length === 0)
    return breach(
      lines,
      'has Decisions without a date',
      'Write `2026-11-21: what, and the alternative that lost`.',
    )
  if (dates.some((date, at) => date > (dates[at - 1] ?? date)))
    return breach(lines, 'has Decisions out of order', 'Put the newest first.')
  return []
}
