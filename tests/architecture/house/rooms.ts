import { domainOf } from './domains'

export const rooms = [
  'app',
  'components',
  'lib/core',
  'lib/env',
  'lib/registry',
  'lib/auth',
  'lib/transport',
  'lib/services',
  'lib/jobs',
  'lib/<domain>',
  'db',
  'tests',
  'e2e',
  'scripts',
  'sandbox',
  'deploy',
  'public',
  'root',
] as const

export type Room = (typeof rooms)[number]

/** The room that holds a path; null for a folder of lib that is no room. */
export function roomOf(path: string): Room | null {
  if (path === 'lib/env.ts') return 'lib/env'
  if (path === 'lib/registry.ts') return 'lib/registry'
  if (domainOf(path) !== null && path.startsWith('lib/')) return 'lib/<domain>'
  const named = rooms.find((room) => path.startsWith(`${room}/`))
  return named ?? (path.includes('/') ? null : 'root')
}

type Opening = {
  /** The importing files; all of the room when absent. */
  from?: RegExp
  to: RegExp
  /** Opens for erased imports (`import type`) only, or closes for all others only. */
  typesOnly?: boolean
  valuesOnly?: boolean
  because: string
}

/** `imports`: the rooms whose files a room may use (a room not named is closed); `also` opens and `never` closes single files. */
type Row = { imports: readonly Room[] | 'all'; also?: readonly Opening[]; never?: readonly Opening[] }

const CLIENT_SAFE =
  /^lib\/(?!core\/|auth\/|transport\/|services\/|jobs\/)[a-z-]+\/(limits\.ts|tags\.ts|rules\/)/
const CACHED = { to: /\/cached\.ts$/, because: 'cached reads are for pages: only app/ imports a cached.ts' }

export const importLaw: Record<Room, Row> = {
  app: {
    imports: ['app', 'components', 'lib/core', 'lib/auth', 'lib/transport', 'lib/<domain>'],
    never: [
      {
        to: /\/schema\.ts$/,
        because: 'a page parses nothing: the door parses with the schema of its operation',
      },
    ],
  },
  components: {
    imports: ['components', 'lib/core'],
    also: [
      { to: CLIENT_SAFE, because: 'limits, tags and rules are safe in a browser' },
      { to: /^lib\/[a-z-]+\/views\.ts$/, typesOnly: true, because: 'props are views' },
    ],
    never: [
      { from: /^components\/ui\//, to: /^components\/(?!ui\/)/, because: 'primitives know no shop words' },
      {
        from: /^components\/forms\//,
        to: /^components\/(?!ui\/|forms\/)/,
        because: 'forms know no shop words',
      },
      { from: /^components\/(ui|forms)\//, to: CLIENT_SAFE, because: 'primitives and forms know no domain' },
    ],
  },
  'lib/core': {
    imports: ['lib/core'],
    also: [
      {
        from: /^lib\/core\/context\.ts$/,
        to: /^(db|lib\/services)\//,
        typesOnly: true,
        because: 'the context names what it carries',
      },
    ],
  },
  'lib/env': { imports: ['lib/core'] },
  'lib/registry': { imports: ['lib/core', 'lib/jobs', 'lib/transport', 'lib/<domain>'], never: [CACHED] },
  'lib/auth': { imports: ['lib/auth', 'lib/core', 'lib/env', 'db', 'lib/<domain>'], never: [CACHED] },
  'lib/transport': {
    imports: [
      'lib/transport',
      'lib/auth',
      'lib/core',
      'lib/env',
      'lib/services',
      'lib/jobs',
      'lib/<domain>',
      'db',
    ],
    never: [CACHED],
  },
  'lib/services': { imports: ['lib/services', 'lib/core', 'lib/env'] },
  'lib/jobs': {
    imports: ['lib/jobs', 'lib/core', 'lib/transport', 'lib/services', 'lib/<domain>', 'db'],
    never: [CACHED],
  },
  'lib/<domain>': {
    imports: ['lib/<domain>', 'lib/core', 'db'],
    also: [
      { to: /^lib\/services\//, typesOnly: true, because: 'services arrive in the context' },
      {
        to: /^lib\/services\/mail\/templates\//,
        because: 'a mail is written from its template, a function of plain values',
      },
    ],
    never: [
      CACHED,
      {
        from: /\/(?!cached\.ts$)[^/]+$/,
        to: /^db\/client\.ts$/,
        valuesOnly: true,
        because: 'the database arrives in the context; only a cached.ts has none and takes the client',
      },
      { to: /^db\/(seed|factories|migrations)\//, because: 'demo and test data stay outside of the rules' },
    ],
  },
  db: { imports: ['db', 'lib/core', 'lib/env'] },
  tests: { imports: 'all' },
  e2e: { imports: 'all' },
  scripts: { imports: 'all' },
  sandbox: { imports: ['sandbox'] },
  deploy: { imports: [] },
  public: { imports: [] },
  root: {
    imports: ['lib/core', 'lib/env', 'lib/auth', 'lib/transport'],
    also: [
      {
        from: /\.config\.m?ts$/,
        to: /^(tests|e2e|scripts)\//,
        because: 'a tool is configured by the room it serves',
      },
      { from: /^next\.config\.ts$/, to: CLIENT_SAFE, because: 'one parameter list feeds rewrites and pages' },
    ],
  },
}
