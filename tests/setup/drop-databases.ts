import { randomBytes } from 'node:crypto'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import type { TestProject } from 'vitest/node'
import { databasePrefix, testServerUrl } from '@/tests/setup/test-server'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseRun: string
  }
}

/** Around a whole run: gives it a name, and drops its databases at the end. */
export default async function setup(project: TestProject) {
  const run = randomBytes(3).toString('hex')
  project.provide('databaseRun', run)
  const url = testServerUrl().href

  return async () => {
    const connection = await createConnection(url)
    const [rows] = await connection.query<RowDataPacket[]>('show databases like ?', [
      `${databasePrefix}\\_${run}\\_%`,
    ])
    for (const row of rows)
      await connection.query(`drop database ${connection.escapeId(String(Object.values(row)[0]))}`)
    await connection.end()
  }
}
