import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Mariadb } from '@/scripts/house/find-mariadb'

/** Where one private server keeps what it needs. */
export type ServerPlace = {
  /** The data folder. */
  folder: string
  rows: string
  scratch: string
  portFile: string
  socket: string
}

/** The system allows 107 bytes for the path of a socket. */
const LONGEST_SOCKET_PATH = 100

export function placeOfServer(folder: string): ServerPlace {
  return {
    folder,
    rows: join(folder, 'mariadb'),
    scratch: join(folder, 'mariadb-scratch'),
    portFile: join(folder, 'mariadb-port'),
    socket: socketPath(folder, tmpdir()),
  }
}

export function socketPath(folder: string, temporary: string): string {
  const near = join(folder, 'mariadb.sock')
  if (Buffer.byteLength(near) <= LONGEST_SOCKET_PATH) return near
  return join(temporary, `trellis-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}

/** As root the server must be told that this is meant; it ends without a word otherwise. */
export const asThisUser = (): string[] => (userInfo().uid === 0 ? ['--user=root'] : [])

/** Words and defaults of a MariaDB that lies elsewhere than it was built for. */
export function basisOf(mariadb: Mariadb): string[] {
  const words = ['share/mysql', 'share/mariadb'].map((path) => join(mariadb.basis, path)).find(existsSync)
  return [`--basedir=${mariadb.basis}`, ...(words ? [`--lc-messages-dir=${words}`] : [])]
}

const SAFE = ['--innodb-flush-log-at-trx-commit=1', '--innodb-doublewrite=1', '--sync-frm=1']
/** Nothing is waited for: a power cut would cost rows, which tests do not mind. */
const FAST = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--sync-frm=0',
]

/** `--no-defaults` must stand first: nothing from the machine's own configuration applies here. */
export function serverArguments(
  mariadb: Mariadb,
  place: ServerPlace,
  { port, durable, statements }: { port: number; durable: boolean; statements?: string },
): string[] {
  return [
    '--no-defaults',
    ...basisOf(mariadb),
    ...asThisUser(),
    `--datadir=${place.rows}`,
    `--tmpdir=${place.scratch}`,
    `--socket=${place.socket}`,
    `--pid-file=${join(place.rows, 'server.pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--local-infile=0',
    '--performance-schema=0',
    '--max-connections=300',
    '--max-allowed-packet=64M',
    '--innodb-log-file-size=64M',
    '--innodb-buffer-pool-size=256M',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    '--default-time-zone=+00:00',
    ...(durable ? SAFE : FAST),
    ...(statements ? [`--init-file=${statements}`] : []),
  ]
}
