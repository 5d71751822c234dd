import { connect } from 'node:net'
import type { DatabaseTarget } from '@/db/database-url'
import { AppError } from '@/lib/core/errors'

export type ServerVersion = { product: 'MariaDB' | 'MySQL'; major: number; minor: number; shown: string }

const floors = { MariaDB: [10, 11], MySQL: [8, 4] } as const

/** Understands what servers call themselves; null when it is no version of either product. */
export function parseServerVersion(text: string): ServerVersion | null {
  const isMariaDb = /mariadb/i.test(text)
  // MariaDB before 11 puts a fixed '5.5.5-' in front for old replication clients.
  const numbers = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(isMariaDb ? text.replace(/^5\.5\.5-/, '') : text)
  if (!numbers) return null
  const [shown, major, minor] = numbers
  return { product: isMariaDb ? 'MariaDB' : 'MySQL', major: Number(major), minor: Number(minor), shown }
}

export function isSupported({ product, major, minor }: ServerVersion): boolean {
  const [floorMajor, floorMinor] = floors[product]
  return major > floorMajor || (major === floorMajor && minor >= floorMinor)
}

/**
 * Refuses a server that is too old, by name. It reads the greeting, which a server sends before anybody signs in: so it needs no
 * rights, and names an old server even when the driver cannot talk to it.
 */
export async function assertSupportedServer(target: DatabaseTarget): Promise<void> {
  const greeting = await readGreeting(target)
  // No greeting is no verdict: the connection that follows meets the same trouble and says what it is.
  if (greeting === null) return
  const version = parseServerVersion(greeting)
  if (version && isSupported(version)) return
  const found = version
    ? `This is ${version.product} ${version.shown}`
    : `This server calls itself '${greeting}'`
  throw new AppError(
    'unavailable',
    'database.too_old',
    `${found} (at ${target.host}:${target.port}); Trellis needs MariaDB 10.11 or newer, or MySQL 8.4 or newer. ` +
      'Upgrade that server, or point DATABASE_URL at a newer one. Leave DATABASE_URL out and `npm start` brings its own. ' +
      'If a database proxy stands in between, let it report the version of the server behind it.',
  )
}

/** The version in the first packet of the protocol: length (3), sequence (1), protocol 10, then text up to a zero byte. */
function readGreeting({ host, port }: DatabaseTarget): Promise<string | null> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const socket = connect({ host, port, timeout: 5_000 })
    const settle = (greeting: string | null) => {
      socket.destroy()
      resolve(greeting)
    }
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const end = received.indexOf(0, 5)
      if (received.length > 4 && received[4] !== 10) settle(null)
      else if (end !== -1) settle(received.toString('latin1', 5, end))
      else if (received.length > 256) settle(null)
    })
    socket.on('timeout', () => settle(null))
    socket.on('error', () => settle(null))
    socket.on('close', () => settle(null))
  })
}
