import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { setTimeout as sleep } from 'node:timers/promises'
import { failureFromLog } from '@/scripts/bootstrap/failure.mjs'
import type { Part } from '@/scripts/house/parts'

export type Login = { port: number; user: string; password: string }

export type Answer = { version: string; pidFile: string }

/** Null when nobody answers there, or somebody who does not know this password. */
export async function tryLogin(login: Login): Promise<Answer | null> {
  try {
    const connection = await createConnection({ host: '127.0.0.1', connectTimeout: 5_000, ...login })
    try {
      const [rows] = await connection.query<RowDataPacket[]>(
        'select version() as version, @@pid_file as pidFile',
      )
      const { version, pidFile } = rows[0] as Answer
      return { version: version.replace(/-MariaDB.*/, ''), pidFile }
    } finally {
      await connection.end()
    }
  } catch {
    return null
  }
}

/** After a crash the server first repairs its rows, which may take minutes: it has the time while it lives. */
export async function waitForLogin(login: Login, part: Part, limitMs = 10 * 60_000): Promise<Answer> {
  const until = Date.now() + limitMs
  while (Date.now() < until) {
    const answer = await tryLogin(login)
    if (answer) return answer
    if (part.hasEnded())
      throw failureFromLog(`The database server ended while starting (${await part.ended}).`, part.log)
    await sleep(50)
  }
  throw failureFromLog('The database server did not answer within 10 minutes.', part.log)
}

export const urlOf = ({ port, user, password }: Login, database = ''): string =>
  `mysql://${user}:${password}@127.0.0.1:${port}/${database}`
