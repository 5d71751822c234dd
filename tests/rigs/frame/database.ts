import { createDatabase, type Database } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { openConnection } from '@/db/open-connection'
import { databasePrefix, testServerUrl } from '@/tests/setup/test-server'

export type RigDatabase = { db: Database; url: string; id: string; drop(): Promise<void> }

/** A database for one run of one rig, on a throw-away server. */
export async function openRigDatabase(rig: string, server: URL = testServerUrl()): Promise<RigDatabase> {
  const name = `${databasePrefix}_rig_${rig}_${process.pid}`
  const url = new URL(server)
  url.pathname = `/${name}`
  const { databaseId } = await migrateDatabase(url.href)
  const { db, close } = createDatabase({ url: url.href, connectionLimit: 6 })
  return {
    db,
    url: url.href,
    id: databaseId,
    async drop() {
      await close()
      url.pathname = '/mysql'
      const connection = await openConnection(url.href)
      await connection.query(`drop database if exists \`${name}\``)
      await connection.end()
    },
  }
}
