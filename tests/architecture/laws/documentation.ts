import { envReaders } from '../house/env-readers'
import { nameOf, nodesOf, textOf, type Node } from '../tree/syntax'
import { lineAt, type Breach, type Law, type Tree, type TreeFile } from '../tree/tree'

const TOP = /^(app|components|lib|db|public|e2e|tests|scripts|sandbox|deploy|\.github|\.ci)(\/|$)/
/** Set by the system or a tool, never by who runs the shop. */
const NOT_OURS = new Set([
  'NODE_ENV',
  'PATH',
  'HOME',
  'CI',
  'NEXT_RUNTIME',
  'NO_COLOR',
  'LD_LIBRARY_PATH',
  'DEBIAN_FRONTEND',
  'LC_ALL',
])

export const documentation: Law = {
  name: 'documentation',
  says: 'paths, commands and variables named in the documentation exist',
  check(tree) {
    const documents = tree.files.filter(({ path }) => /(^|\/)README\.md$/.test(path))
    return [
      ...documents.flatMap((file) => [...paths(tree, file), ...commands(tree, file)]),
      ...variables(tree),
    ]
  },
}

function paths(tree: Tree, file: TreeFile): Breach[] {
  const room = file.path.replace(/README\.md$/, '')
  return [...file.text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => {
    const named = (match[1] ?? '').replace(/\/$/, '').replace(/^@\//, '')
    if (!/^[\w.()[\]@/*-]+\/[\w.()[\]@/*-]+$/.test(named) || named.startsWith('/')) return []
    const own = tree.paths.has(room + (named.split('/')[0] ?? ''))
    if (!TOP.test(named) && !(own && room !== '')) return []
    if (exists(tree, named) || exists(tree, room + named)) return []
    return [
      breach(
        file,
        match.index,
        `names the path ${named}, which is not there`,
        'Name the file that is there now.',
      ),
    ]
  })
}

function exists(tree: Tree, named: string): boolean {
  if (!named.includes('*')) return ['', '.ts', '.tsx'].some((ending) => tree.paths.has(named + ending))
  const pattern = named
    .split(/(\*\*\/|\*)/)
    .map((part) => (part === '**/' ? '(.+/)?' : part === '*' ? '[^/]*' : part.replace(/[.()[\]]/g, '\\$&')))
  const glob = new RegExp(`^${pattern.join('')}$`)
  return [...tree.paths].some((path) => glob.test(path))
}

function commands(tree: Tree, file: TreeFile): Breach[] {
  const manifest = JSON.parse(tree.find('package.json')?.text ?? '{}') as { scripts?: Record<string, string> }
  const known = new Set(['install', 'ci', ...Object.keys(manifest.scripts ?? {})])
  return [...file.text.matchAll(/`?npm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? ''
    if (known.has(name)) return []
    return [
      breach(
        file,
        match.index,
        `names npm ${match[1] ? 'run ' : ''}${name}, which package.json does not have`,
        'Name the script that does it now.',
      ),
    ]
  })
}

/** .env.example, the configuration table of the README, and the code say the same names. */
function variables(tree: Tree): Breach[] {
  const example = tree.find('.env.example')
  if (!example)
    return [
      {
        file: '.env.example',
        line: 1,
        wrong: 'is missing',
        mend: 'List every variable with what it is for.',
      },
    ]
  const documented = new Map(
    [...example.text.matchAll(/^#?\s*([A-Z][A-Z0-9_]+)=/gm)].map((match) => [match[1] ?? '', match.index]),
  )
  const read = variablesRead(tree)
  const unread = [...documented]
    .filter(([name]) => !read.has(name))
    .map(([name, at]) =>
      breach(example, at, `names ${name}, which nobody reads`, 'Take it out, or read it in lib/env.ts.'),
    )
  const silent = [...read]
    .filter(([name]) => !documented.has(name) && !NOT_OURS.has(name))
    .map(([name, place]) => ({
      ...place,
      wrong: `reads ${name}, which .env.example does not name`,
      mend: 'Add it there with a line of what it is for.',
    }))
  return [...unread, ...silent, ...configurationTable(tree, read)]
}

function configurationTable(tree: Tree, read: Variables): Breach[] {
  const readme = tree.find('README.md')
  if (!readme)
    return [
      {
        file: 'README.md',
        line: 1,
        wrong: 'is missing',
        mend: 'Say what the house is and its two commands.',
      },
    ]
  return [...readme.text.matchAll(/^\|\s*`([A-Z][A-Z0-9_]+)`/gm)]
    .filter((match) => !read.has(match[1] ?? '') && !NOT_OURS.has(match[1] ?? ''))
    .map((match) =>
      breach(
        readme,
        match.index,
        `names the variable ${match[1]}, which nobody reads`,
        'Name the one that is read now.',
      ),
    )
}

type Variables = Map<string, { file: string; line: number }>

const CAPITALS = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/

/** Names in capitals that a reader of the environment takes: keys of a schema, members, and names given to a call. */
function variablesRead(tree: Tree): Variables {
  const readers = tree.files.filter((file) => envReaders.some((reader) => reader.file === file.path))
  const named = nodesOf(readers, 'Property', 'MemberExpression', 'CallExpression').flatMap(
    ({ node, file, line }) => namesIn(node).map((name) => [name, { file: file.path, line }] as const),
  )
  return new Map(named.filter(([name]) => CAPITALS.test(name) && name.length > 2))
}

function namesIn(node: Node): string[] {
  if (node.type === 'Property') return node.computed ? [] : [nameOf(node.key) ?? '']
  if (node.type === 'MemberExpression')
    return [(node.computed ? textOf(node.property) : nameOf(node.property)) ?? '']
  return node.type === 'CallExpression' ? node.arguments.map((one) => textOf(one) ?? '') : []
}

function breach(file: TreeFile, at: number, wrong: string, mend: string): Breach {
  return { file: file.path, line: lineAt(file, at), wrong, mend }
}
