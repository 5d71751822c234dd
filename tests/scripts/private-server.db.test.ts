import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { processStamp } from '@/scripts/bootstrap/process-stamp.mjs'
import { findMariadb, type Mariadb } from '@/scripts/house/find-mariadb'
import { checkout } from '@/scripts/house/settings'
import { type PrivateServer, type ServerOptions, startPrivateServer } from '@/scripts/house/private-server'

/** A real server, started, killed and started again; what it was told is there each time. */
describe('the private database server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-server-'))
  const secrets = { rootPassword: 'root-password-of-this-test', password: 'password-of-this-test' }
  let mariadb: Mariadb
  let server: PrivateServer | undefined
  const start = async (more: Partial<ServerOptions> = {}) =>
    (server = await startPrivateServer({
      folder,
      mariadb,
      secrets,
      database: 'shop',
      durable: true,
      ...more,
    }))

  beforeAll(async () => {
    mariadb = await findMariadb(
      { named: undefined, packagesFolder: join(checkout, '.data', 'packages') },
      () => {},
    )
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('has passwords from its first moment, and rights on one database only', async () => {
    const { url, rootUrl, port } = await start()
    await ask(url, 'create database shop')
    await ask(url, 'create table kept (n int)')
    await ask(url, 'insert into kept values (1)')
    await expect(ask(url, 'create database other')).rejects.toThrow(/Access denied/)
    await expect(ask(url, 'select * from mysql.global_priv')).rejects.toThrow(/denied/)
    await expect(ask(`mysql://root@127.0.0.1:${port}/`, 'select 1')).rejects.toThrow(/Access denied/)
    const people = await ask(rootUrl, 'select User as user, Host as host from mysql.user order by User, Host')
    expect(people.map((row) => `${row['user']}@${row['host']}`)).toEqual([
      'mariadb.sys@localhost',
      'root@127.0.0.1',
      'root@localhost',
      'trellis@127.0.0.1',
    ])
  })

  test('that still runs is taken over', async () => {
    const before = server
    const again = await start()
    expect(again).toMatchObject({ adopted: true, pid: before?.pid, port: before?.port })
  })

  test('killed with -9, it comes back on its port with every row', async () => {
    const { pid, stamp, port } = await start()
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => processStamp(pid)).not.toBe(stamp)
    const again = await start()
    expect(again).toMatchObject({ adopted: false, port })
    expect(await ask(again.url, 'select n from shop.kept')).toEqual([{ n: 1 }])
  })

  test('stopped, with its port taken in the meantime, it takes another', async () => {
    const { port, stop } = await start()
    await stop()
    const thief = createServer().listen(port, '127.0.0.1')
    const again = await start()
    expect(again.port).not.toBe(port)
    expect(await ask(again.url, 'select n from shop.kept')).toEqual([{ n: 1 }])
    thief.close()
  })

  test('with new secrets it learns them, and forgets the old ones', async () => {
    const { url: old, stop } = await start()
    await stop()
    const again = await start({
      secrets: { rootPassword: 'another-root-password', password: 'another-password' },
    })
    expect(await ask(again.url, 'select n from shop.kept')).toEqual([{ n: 1 }])
    await expect(ask(old, 'select 1')).rejects.toThrow(/Access denied|ECONNREFUSED/)
  })
})

async function ask(url: string, statement: string): Promise<RowDataPacket[]> {
  const connection = await createConnection(url.replace(/\/shop$/, '/'))
  try {
    if (statement.includes('kept') && !statement.startsWith('select')) await connection.query('use shop')
    const [rows] = await connection.query<RowDataPacket[]>(statement)
    return rows
  } finally {
    await connection.end()
  }
}
