import { randomBytes } from 'node:crypto'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { inject, onTestFinished } from 'vitest'
import { databasePrefix, testServerUrl } from '@/tests/setup/test-server'

/** A database that does not exist yet, for tests that make and break whole databases. It is dropped after the test. */
export function scratchDatabase(login?: { user: string; password: string }): { url: string; name: string } {
  const name = `${databasePrefix}_${inject('databaseRun')}_scratch_${randomBytes(3).toString('hex')}`
  const url = testServerUrl()
  url.pathname = `/${name}`
  if (login) Object.assign(url, { username: login.user, password: login.password })
  onTestFinished(async () => {
    await asRoot((connection) => connection.query(`drop database if exists \`${name}\``))
  })
  return { url: url.href, name }
}

export async function asRoot<T>(
  work: (connection: Connection) => Promise<T>,
  database = 'mysql',
): Promise<T> {
  const url = testServerUrl()
  url.pathname = `/${database}`
  const connection = await createConnection(url.href)
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}

/** Everything the server says about the tables of a database, in one text that can be compared. */
export function describeSchema(database: string): Promise<string> {
  return asRoot(async (connection) => {
    const [tables] = await connection.query<RowDataPacket[]>('show full tables')
    const texts: string[] = []
    for (const table of tables) {
      const [[row]] = await connection.query<RowDataPacket[]>(
        `show create table \`${Object.values(table)[0]}\``,
      )
      texts.push(String(row?.['Create Table']).replace(/ AUTO_INCREMENT=\d+/, ''))
    }
    return texts.join('\n\n')
  }, database)
}
