import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createDatabase } from '@/db/client'
import { makeSubscriber } from '@/db/factories/newsletter'
import { subscriber } from '@/db/schema/newsletter'
import { testDatabase } from '@/tests/setup/database'

const { db, url } = testDatabase()
const count = async (executor: Pick<typeof db, 'select'>) =>
  (await executor.select({ n: sql`count(*)`.mapWith(Number) }).from(subscriber))[0]?.n

test('a transaction sees what others have committed, and not what they have not', async () => {
  await db.transaction(async (reader) => {
    expect(await count(reader)).toBe(0)
    await db.transaction(async (writer) => {
      await makeSubscriber(writer)
      expect(await count(reader)).toBe(0)
    })
    expect(await count(reader)).toBe(1)
  })
})

test('every connection of the pool is strict, in UTC, and speaks utf8mb4', async () => {
  const handle = createDatabase({ url, connectionLimit: 4 })
  const sessions = await Promise.all(
    Array.from({ length: 4 }, () =>
      handle.db.transaction(async (tx) => {
        const [row] = await tx
          .select({
            id: sql`connection_id()`.mapWith(Number),
            zone: sql<string>`@@session.time_zone`,
            mode: sql<string>`@@session.sql_mode`,
            client: sql<string>`@@session.character_set_client`,
          })
          .from(sql`dual`)
        await tx.execute(sql`select sleep(0.05)`)
        return row
      }),
    ),
  )
  await handle.close()
  expect(new Set(sessions.map((session) => session?.id)).size).toBe(4)
  for (const session of sessions) {
    expect(session).toMatchObject({ zone: '+00:00', client: 'utf8mb4' })
    expect(session?.mode).toContain('STRICT_TRANS_TABLES')
    expect(session?.mode).toContain('ONLY_FULL_GROUP_BY')
  }
})

test('text that does not fit is refused, not cut', async () => {
  await expect(makeSubscriber(db, { source: 'x'.repeat(41) })).rejects.toMatchObject({
    cause: { code: 'ER_DATA_TOO_LONG' },
  })
})

test('the figures tell total, idle and waiting', async () => {
  const handle = createDatabase({ url, connectionLimit: 2 })
  expect(handle.figures()).toEqual({ total: 0, idle: 0, waiting: 0 })
  const busy = Array.from({ length: 3 }, () => handle.db.execute(sql`select sleep(0.2)`))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(handle.figures()).toEqual({ total: 2, idle: 0, waiting: 1 })
  await Promise.all(busy)
  expect(handle.figures()).toEqual({ total: 2, idle: 2, waiting: 0 })
  await handle.close()
})

const spoilt = (text: unknown) => (typeof text === 'string' ? 'set session no_such_setting = 1' : text)

test('a setting the server refuses fails the query that waits on it, instead of running it without', async () => {
  const handle = createDatabase({ url })
  handle.pool.prependListener('connection', (connection) => {
    const query: (...args: unknown[]) => unknown = connection.query.bind(connection)
    Object.assign(connection, { query: (text: unknown, ...rest: unknown[]) => query(spoilt(text), ...rest) })
  })
  await expect(handle.db.execute(sql`select 1`)).rejects.toMatchObject({
    cause: { code: 'ER_UNKNOWN_SYSTEM_VARIABLE' },
  })
  await handle.close()
})

test('reads go to the replica; writes, transactions and $primary do not', async () => {
  // The stand-in for a replica is a server that is not there: whoever asks it fails.
  const handle = createDatabase({ url, replicaUrls: ['mysql://root@127.0.0.1:9/trellis'] })
  const made = await makeSubscriber(handle.db)
  const find = (executor: Pick<typeof db, 'select'>) =>
    executor.select({ id: subscriber.id }).from(subscriber).where(eq(subscriber.id, made.id))
  expect(await find(handle.db.$primary)).toEqual([{ id: made.id }])
  expect(await handle.db.transaction(find)).toEqual([{ id: made.id }])
  await expect(find(handle.db)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  await handle.close()
})
