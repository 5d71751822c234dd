import { join } from 'node:path'
import { parseDatabaseUrl } from '@/db/database-url'
import { reachDatabase } from '@/scripts/house/database-facts'
import { findMariadb, type Mariadb } from '@/scripts/house/find-mariadb'
import type { House } from '@/scripts/house/house'
import { type PrivateServer, startPrivateServer } from '@/scripts/house/private-server'
import type { Secrets } from '@/scripts/house/secrets'
import type { Settings } from '@/scripts/house/settings'

export type HouseDatabase = {
  url: string
  /** Product and version of the server. */
  kind: string
  /** Null when DATABASE_URL names somebody else's. */
  own: { mariadb: Mariadb; server: PrivateServer } | null
}

const DATABASE_NAME = 'trellis'

export async function bringDatabase(
  settings: Settings,
  house: House,
  secrets: Secrets,
  tell: (detail: string) => void,
): Promise<HouseDatabase> {
  const given = settings.env.DATABASE_URL
  if (given) return { url: given, kind: await reachDatabase(given), own: null }
  const mariadb = await findMariadb(
    { named: settings.mariadb, packagesFolder: join(settings.dataFolder, 'packages') },
    tell,
  )
  tell(`MariaDB ${mariadb.version}, starting`)
  const server = await startServer(settings, house, secrets, mariadb)
  return { url: server.url, kind: `MariaDB ${server.version}`, own: { mariadb, server } }
}

export async function startServer(
  settings: Settings,
  house: House,
  secrets: Secrets,
  mariadb: Mariadb,
): Promise<PrivateServer> {
  const server = await startPrivateServer({
    folder: settings.dataFolder,
    mariadb,
    secrets,
    database: DATABASE_NAME,
    durable: true,
  })
  house.keep('database', server)
  return server
}

export function describeDatabase({ url, kind, own }: HouseDatabase): string {
  if (!own) {
    const { host, port, database } = parseDatabaseUrl(url)
    return `${kind}, ${database} on ${host}:${port}, as DATABASE_URL says`
  }
  const { port, adopted } = own.server
  return `${kind}, private, port ${port}${adopted ? ', still running' : ''}`
}
