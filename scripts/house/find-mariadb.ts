import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isSupported, parseServerVersion } from '@/db/server-version'
import { Failure } from '@/scripts/bootstrap/failure.mjs'
import { aptIsHere, bringPackages, missingLibraries } from '@/scripts/house/debian-packages'
import { partEnv, searchPath } from '@/scripts/house/settings'

export type Mariadb = {
  version: string
  server: string
  installer: string
  /** The folder above bin, sbin and share. */
  basis: string
  env: Record<string, string>
}

const OLDEST_MARIADB = '10.11'

/** Where machines keep it beside PATH: Debian's sbin is in few people's PATH, and so are unlinked Homebrew kegs. */
const USUAL_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/libexec',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/mysql/bin',
]

export type MariadbSource =
  | { from: 'named'; path: string }
  | { from: 'machine'; path: string }
  | { from: 'packages' }
  | { from: 'nowhere' }

/** The order in which a MariaDB is looked for. `named` is what TRELLIS_MARIADB says. */
export function chooseMariadbSource(known: {
  named: string | undefined
  onMachine: string | null
  aptIsHere: boolean
}): MariadbSource {
  if (known.named && known.named !== 'unpack') return { from: 'named', path: known.named }
  if (known.onMachine && known.named !== 'unpack') return { from: 'machine', path: known.onMachine }
  return known.aptIsHere ? { from: 'packages' } : { from: 'nowhere' }
}

export async function findMariadb(
  { named, packagesFolder }: { named: string | undefined; packagesFolder: string },
  tell: (detail: string) => void,
): Promise<Mariadb> {
  const onMachine = named ? null : findOnMachine()
  const source = chooseMariadbSource({ named, onMachine, aptIsHere: aptIsHere() })
  if (source.from === 'nowhere') {
    throw new Failure('No MariaDB was found on this machine.', { todo: HOW_TO_GET_ONE })
  }
  if (source.from === 'packages') return unpackedMariadb(packagesFolder, tell)
  return describeMariadb(source.path) ?? refuseNamed(source.path)
}

async function unpackedMariadb(packagesFolder: string, tell: (detail: string) => void): Promise<Mariadb> {
  const packages = ['mariadb-server-core', 'mariadb-client-core']
  const { root, env } = await bringPackages({ name: 'mariadb', packages, packagesFolder, tell })
  const server = join(root, 'usr/sbin/mariadbd')
  const found = describeMariadb(server, env)
  if (found) return found
  const missing = missingLibraries(server, env)
  const why = missing.length > 0 ? `it misses ${missing.join(', ')}` : `it is older than ${OLDEST_MARIADB}`
  throw new Failure(`The MariaDB of this machine's Debian packages cannot be used: ${why}.`, {
    todo: HOW_TO_GET_ONE,
  })
}

function refuseNamed(path: string): never {
  throw new Failure(
    `TRELLIS_MARIADB=${path} cannot be used: no mariadbd ${OLDEST_MARIADB} or newer runs there.`,
    {
      todo: [
        'Name the server program itself, such as TRELLIS_MARIADB=/usr/sbin/mariadbd, with mariadb-install-db beside it,',
        'or leave TRELLIS_MARIADB away: a MariaDB is then looked for, or brought.',
      ],
    },
  )
}

const HOW_TO_GET_ONE = [
  'Debian, Ubuntu:  sudo apt-get install mariadb-server-core mariadb-client-core',
  'macOS:           brew install mariadb',
  'Docker:          docker run -d -p 127.0.0.1:3306:3306 -e MARIADB_ROOT_PASSWORD=trellis mariadb:11.8 &&',
  '                 DATABASE_URL=mysql://root:trellis@127.0.0.1:3306/trellis TRELLIS_DEMO=1 TRELLIS_SANDBOX=1 npm start',
  'Then run the same command again. A server elsewhere: TRELLIS_MARIADB=/path/to/mariadbd or DATABASE_URL=mysql://…',
]

function findOnMachine(): string | null {
  const folders = [...searchPath(), ...USUAL_FOLDERS]
  const found = folders.map((folder) => join(folder, 'mariadbd')).filter((path) => existsSync(path))
  // An old or broken one is passed over: there may be another way to a good one.
  return found.find((path) => describeMariadb(path) !== null) ?? null
}

/** Null when it does not run, is too old, or has no installer beside it. */
export function describeMariadb(path: string, env: Record<string, string> = {}): Mariadb | null {
  if (!existsSync(path)) return null
  const server = realpathSync(path)
  const answer = spawnSync(server, ['--no-defaults', '--version'], {
    encoding: 'utf8',
    env: partEnv(env),
  })
  const version = parseServerVersion(/Ver (\S+)/.exec(answer.stdout ?? '')?.[1] ?? '')
  const basis = dirname(dirname(server))
  const installer = ['bin', 'scripts', 'sbin']
    .map((folder) => join(basis, folder, 'mariadb-install-db'))
    .find((file) => existsSync(file))
  if (version?.product !== 'MariaDB' || !isSupported(version) || !installer) return null
  return { version: version.shown, server, installer, basis, env }
}
