import { createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { migrateDatabase } from '@/db/migrate'
import { assertSupportedServer, isSupported, parseServerVersion } from '@/db/server-version'

test.each([
  ['5.5.5-10.11.19-MariaDB-0+deb12u1', 'MariaDB', '10.11.19', true],
  ['5.5.5-10.5.23-MariaDB-log', 'MariaDB', '10.5.23', false],
  ['10.10.7-MariaDB', 'MariaDB', '10.10.7', false],
  ['10.11.0-MariaDB-1:10.11.0+maria~ubu2204', 'MariaDB', '10.11.0', true],
  ['11.4.2-MariaDB-ubu2404', 'MariaDB', '11.4.2', true],
  ['12.0-MariaDB', 'MariaDB', '12.0', true],
  ['8.4.3', 'MySQL', '8.4.3', true],
  ['8.4.2-2 Percona Server (GPL), Release 2', 'MySQL', '8.4.2', true],
  ['8.0.36-0ubuntu0.22.04.1', 'MySQL', '8.0.36', false],
  ['8.0.mysql_aurora.3.05.2', 'MySQL', '8.0', false],
  ['5.7.44-log', 'MySQL', '5.7.44', false],
  ['9.1.0', 'MySQL', '9.1.0', true],
])('%s is %s %s', (text, product, shown, supported) => {
  const version = parseServerVersion(text)
  expect(version).toMatchObject({ product, shown })
  expect(version && isSupported(version)).toBe(supported)
})

test('what is no version is none', () => {
  expect(parseServerVersion('PostgreSQL')).toBeNull()
  expect(parseServerVersion('')).toBeNull()
})

const stop: (() => void)[] = []
afterEach(() => stop.splice(0).forEach((end) => end()))

/** Says hello like a server of that version, and then whatever `then` does. */
async function standIn(version: string, then: (socket: Socket) => void): Promise<number> {
  const body = Buffer.concat([
    Buffer.from([10]),
    Buffer.from(`${version}\0`),
    Buffer.from('010000006162636465666768', 'hex'),
    Buffer.from('00fff7e002003f8015000000000000000000006162636465666768696a6b6c00', 'hex'),
    Buffer.from('mysql_native_password\0'),
  ])
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.write(Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body]))
    then(socket)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  stop.push(() => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

test.each([
  ['answers nothing more', () => undefined],
  ['closes after the sign-in', (socket: Socket) => void socket.once('data', () => socket.end())],
  ['closes at once', (socket: Socket) => void socket.end()],
])('an old server that %s is refused by name', async (_what, then) => {
  const port = await standIn('5.5.5-10.5.23-MariaDB-1:10.5.23+maria~deb11', then)
  const refused = migrateDatabase(`mysql://root:geheim@127.0.0.1:${port}/trellis`)
  await expect(refused).rejects.toMatchObject({ kind: 'unavailable', code: 'database.too_old' })
  await expect(refused).rejects.toThrow(
    /^This is MariaDB 10\.5\.23 \(at 127\.0\.0\.1:\d+\); Trellis needs MariaDB 10\.11 or newer, or MySQL 8\.4 or newer\. Upgrade/,
  )
  await expect(refused).rejects.not.toThrow(/geheim/)
})

test('a server that is neither product is refused by what it calls itself', async () => {
  const port = await standIn('Oracle', () => undefined)
  await expect(
    assertSupportedServer({ host: '127.0.0.1', port, user: 'root', database: 'trellis' }),
  ).rejects.toThrow(/^This server calls itself 'Oracle'/)
})

test('a supported greeting passes', async () => {
  const port = await standIn('8.4.3', () => undefined)
  const target = { host: '127.0.0.1', port, user: 'root', database: 'trellis' }
  await expect(assertSupportedServer(target)).resolves.toBeUndefined()
})
