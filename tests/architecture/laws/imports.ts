import { importLaw, roomOf, type Room } from '../house/rooms'
import { fixtures, packageLaw } from '../house/packages'
import { importsOf, type Import } from '../tree/imports'
import type { Breach, Law } from '../tree/tree'

const PRODUCTION = new Set<Room | null>([
  'app',
  'components',
  'lib/core',
  'lib/auth',
  'lib/services',
  'lib/<domain>',
  'db',
])

export const imports: Law = {
  name: 'imports',
  says: 'a file imports only what its room may know',
  check(tree) {
    const of = importsOf(tree)
    return tree.files.flatMap(of).flatMap((one) => judge(one) ?? [])
  },
}

function judge(one: Import): Breach | null {
  const { target } = one
  const wrong =
    'package' in target
      ? packageWrong(one, target)
      : 'unknown' in target
        ? unknownWrong(one)
        : pathWrong(one, target)
  return wrong && { file: one.file.path, line: one.line, ...wrong }
}

type Wrong = Pick<Breach, 'wrong' | 'mend'> | null

function unknownWrong(one: Import): Wrong {
  if (!PRODUCTION.has(roomOf(one.file.path))) return null
  return {
    wrong: 'imports the value of an expression, so nobody can tell what',
    mend: 'Write the path as a plain string.',
  }
}

function packageWrong(one: Import, target: { package: string; subpath: string }): Wrong {
  const name = target.subpath === '' ? target.package : `${target.package}/${target.subpath}`
  const from = one.file.path
  if (target.package === fixtures.package && !one.typeOnly && !fixtures.home.test(from)) {
    const taken = one.names.filter((bound) => fixtures.names.includes(bound))
    if (taken.length > 0) {
      return {
        wrong: `takes ${taken.join(', ')} from ${name}`,
        mend: 'Import it from e2e/fixtures: it carries login, axe and the console check.',
      }
    }
  }
  const row = packageLaw.find(({ packages }) => packages.test(name))
  if (!row || row.homes.test(from)) return null
  return {
    wrong: `imports ${name}, which is closed to ${roomOf(from)}`,
    mend: `Move the use of it: ${row.because}.`,
  }
}

function pathWrong(one: Import, target: { path: string; exists: boolean }): Wrong {
  const from = one.file.path
  if (!target.exists)
    return {
      wrong: `imports '${one.specifier}', which is no file of the tree`,
      mend: 'Mend the path or delete the import.',
    }
  return routePartWrong(from, target.path) ?? roomWrong(one, target.path)
}

function routePartWrong(from: string, to: string): Wrong {
  const route = /^(app\/(?:.*\/)?)_components\//.exec(to)?.[1]
  if (route === undefined || from.startsWith(route)) return null
  return {
    wrong: `imports a part of another route (${to})`,
    mend: 'Move the part to components/: _components are for one route.',
  }
}

function roomWrong(one: Import, to: string): Wrong {
  const from = one.file.path
  const room = roomOf(from)
  const toRoom = roomOf(to)
  // A file outside of every room is told by the law of the top level.
  if (room === null || toRoom === null) return null
  const row = importLaw[room]
  if (row.imports === 'all' || isAsset(to)) return null
  const closed = row.never?.find(
    (never) => matches(never, from, to) && !(never.valuesOnly === true && one.typeOnly),
  )
  if (closed)
    return { wrong: `imports ${to}, which is closed to it`, mend: `Take another way: ${closed.because}.` }
  const opened = row.also?.find(
    (also) => matches(also, from, to) && (also.typesOnly !== true || one.typeOnly),
  )
  if (row.imports.includes(toRoom) || opened) return null
  const typesOnly = row.also?.some((also) => matches(also, from, to) && also.typesOnly === true) ?? false
  return {
    wrong: `imports ${to}: ${room} may not know ${toRoom}`,
    mend: typesOnly
      ? 'Write `import type`: only the types are open.'
      : `${room} may know: ${row.imports.join(', ') || 'nothing'}.`,
  }
}

function matches(rule: { from?: RegExp; to: RegExp }, from: string, to: string): boolean {
  return (rule.from?.test(from) ?? true) && rule.to.test(to)
}

/** Styles, pictures and data beside a file belong to it. */
function isAsset(path: string): boolean {
  return /\.(css|svg|png|jpe?g|webp|avif|woff2)$/.test(path)
}
