import { isCode, type Breach, type Law, type TreeFile } from '../tree/tree'

const ROOMS = [
  'app/',
  'components/',
  'lib/',
  'db/',
  'tests/',
  'e2e/',
  'scripts/',
  'sandbox/',
  'deploy/',
  'public/',
]
const FREE = /(^|\/)(README\.md|LICENSE|Dockerfile[\w.-]*|\.[\w.-]+)$|^db\/migrations\//
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const ROUTE_SEGMENT =
  /^(\((\.{1,3}|[a-z0-9-]+)\)[a-z0-9-]*|@[a-z0-9-]+|_[a-z0-9-]+|\[{1,2}(\.{3})?[a-z0-9-]+\]{1,2})$/i
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'stuff'])

export const names: Law = {
  name: 'names',
  says: 'files are kebab-case and named by their content: no barrels, no utils, helpers or misc',
  check: (tree) => tree.under(...ROOMS).flatMap((file) => judge(file) ?? []),
}

function judge(file: TreeFile): Breach | null {
  const segments = file.path.split('/')
  const breach = (wrong: string, mend: string): Breach => ({ file: file.path, line: 1, wrong, mend })
  if (isCode(file) && /(^|\/)index\.\w+$/.test(file.path)) {
    return breach(
      'is an index file',
      'Name it by its content and import it by that name: a barrel hides what is used.',
    )
  }
  const empty = segments.find((segment) =>
    segment.split(/[.-]/).some((word) => EMPTY_WORDS.has(word.toLowerCase())),
  )
  if (empty !== undefined)
    return breach(
      `is named '${empty}', which tells nothing`,
      'Name it by what it is about, or move it to its user.',
    )
  if (FREE.test(file.path)) return null
  const odd = segments.find(
    (segment) => !KEBAB.test(segment) && !(segments[0] === 'app' && ROUTE_SEGMENT.test(segment)),
  )
  return odd === undefined
    ? null
    : breach(`is not kebab-case ('${odd}')`, 'Use small letters, figures and hyphens.')
}
