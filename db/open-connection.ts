import { createConnection, type Connection } from 'mysql2/promise'
import { connectionOptions, sessionSettings } from '@/db/client'
import { explainConnectionError } from '@/db/connection-errors'
import { parseDatabaseUrl, withoutDatabase } from '@/db/database-url'

/** What text is in a database that Trellis made: the same on every server, whatever its own default. */
export const textRules = 'character set utf8mb4 collate utf8mb4_unicode_520_ci'

/** One connection outside the pool, for what needs a session of its own: migrations and their lock, resets. */
export const openConnection = (url: string): Promise<Connection> => explained(url, () => connect(url))

/** The same, making the database first when the server has none of that name and lets us. */
export const openOrCreateDatabase = (url: string): Promise<Connection> =>
  explained(url, async () => {
    try {
      return await connect(url)
    } catch (error) {
      if (!isUnknownDatabase(error)) throw error
    }
    const server = await connect(withoutDatabase(url))
    try {
      const name = server.escapeId(parseDatabaseUrl(url).database)
      await server.query(`create database if not exists ${name} ${textRules}`)
    } finally {
      await server.end()
    }
    return connect(url)
  })

async function explained(url: string, open: () => Promise<Connection>): Promise<Connection> {
  const target = parseDatabaseUrl(url)
  try {
    return await open()
  } catch (error) {
    throw explainConnectionError(error, target)
  }
}

async function connect(url: string): Promise<Connection> {
  const connection = await createConnection(connectionOptions(url))
  for (const statement of sessionSettings) await connection.query(statement)
  return connection
}

const isUnknownDatabase = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ER_BAD_DB_ERROR'
