import { describe, expect, test } from 'vitest'
import { aptConfig, downloadArguments } from '@/scripts/house/debian-packages'
import { chooseMariadbSource } from '@/scripts/house/find-mariadb'
import { waitBeforeRestart } from '@/scripts/house/keep-running'
import { decideOutside } from '@/scripts/house/outside'
import { decideSeed } from '@/scripts/house/seed-database'
import { serverArguments, socketPath } from '@/scripts/house/server-arguments'

describe('where a MariaDB comes from', () => {
  const machine = '/usr/sbin/mariadbd'
  test.each([
    ['the one named', { named: '/opt/mariadbd', onMachine: machine, aptIsHere: true }, 'named'],
    ['the one of the machine', { named: undefined, onMachine: machine, aptIsHere: true }, 'machine'],
    ['Debian packages', { named: undefined, onMachine: null, aptIsHere: true }, 'packages'],
    [
      'Debian packages when they are asked for',
      { named: 'unpack', onMachine: machine, aptIsHere: true },
      'packages',
    ],
    ['nowhere', { named: undefined, onMachine: null, aptIsHere: false }, 'nowhere'],
  ])('%s', (_, known, from) => expect(chooseMariadbSource(known).from).toBe(from))
})

describe('the sandbox and the demo', () => {
  const missing = [{ service: 'mail (Resend)', variable: 'RESEND_API_KEY' }]
  const none = undefined
  test.each([
    ['a private database without keys', 'private', missing, none, none, { sandbox: true, demo: true }],
    ['a private database with keys', 'private', [], none, none, { sandbox: false, demo: true }],
    ['a private database, no demo wanted', 'private', missing, none, '0', { sandbox: true, demo: false }],
    ['a given database with keys', 'given', [], none, none, { sandbox: false, demo: false }],
    ['a given database, both asked for', 'given', missing, '1', '1', { sandbox: true, demo: true }],
  ] as const)('%s', (_, database, missingKeys, sandbox, demo, decided) => {
    expect(decideOutside({ database, missingKeys: [...missingKeys], sandbox, demo })).toEqual(decided)
  })

  test.each([
    ['a given database that did not ask for the sandbox', 'given', none],
    ['a private one that refused it', 'private', '0'],
  ] as const)('%s is refused, naming the keys', (_, database, sandbox) => {
    const decide = () => decideOutside({ database, missingKeys: missing, sandbox, demo: none })
    expect(decide).toThrow('RESEND_API_KEY (mail (Resend))')
  })
})

describe('the demo is planted', () => {
  test.each([
    ['in an empty database, when wanted', { wanted: true, seeded: false, empty: true }, 'planted'],
    ['once', { wanted: true, seeded: true, empty: false }, 'there'],
    ['never unasked', { wanted: false, seeded: false, empty: true }, 'not asked for'],
    ['never beside rows of others', { wanted: true, seeded: false, empty: false }, 'others are there'],
  ])('%s', (_, facts, state) => expect(decideSeed(facts)).toBe(state))
})

describe('Debian packages', () => {
  test('are downloaded with what the machine lacks, never installed', () => {
    const args = downloadArguments(['mariadb-server-core'])
    expect(args).toContain('--download-only')
    expect(args).toContain('--reinstall')
    expect(args.slice(-2)).toEqual(['install', 'mariadb-server-core'])
  })

  test('use lists and a cache of our own, and the record of the machine', () => {
    const config = aptConfig('/shop/.data/packages/apt')
    expect(config).toContain('Dir::State "/shop/.data/packages/apt/state/";')
    expect(config).toContain('Dir::Cache "/shop/.data/packages/apt/cache/";')
    expect(config).toContain('Dir::State::status "/var/lib/dpkg/status";')
    expect(config).toContain('#clear APT::Update::Post-Invoke;')
  })
})

describe('the arguments of the private server', () => {
  const mariadb = { version: '10.11.19', server: 's', installer: 'i', basis: '/none', env: {} }
  const place = {
    folder: '/d',
    rows: '/d/mariadb',
    scratch: '/d/scratch',
    portFile: '/d/port',
    socket: '/d/s',
  }
  const argumentsOf = (durable: boolean) => serverArguments(mariadb, place, { port: 4444, durable })

  test('begin with --no-defaults and bind to the loopback address alone', () => {
    expect(argumentsOf(true)[0]).toBe('--no-defaults')
    expect(argumentsOf(true)).toContain('--bind-address=127.0.0.1')
  })

  test('are durable for a shop, and only for tests fast', () => {
    expect(argumentsOf(true)).toContain('--innodb-flush-log-at-trx-commit=1')
    expect(argumentsOf(true)).toContain('--innodb-doublewrite=1')
    expect(argumentsOf(true).join(' ')).not.toContain('nosync')
    expect(argumentsOf(false)).toContain('--innodb-flush-log-at-trx-commit=0')
  })

  test('keep the path of the socket short enough for the system', () => {
    expect(socketPath('/shop/.data', '/tmp')).toBe('/shop/.data/mariadb.sock')
    const deep = `/${'deep/'.repeat(30)}data`
    expect(socketPath(deep, '/tmp')).toMatch(/^\/tmp\/trellis-[0-9a-f]{16}\.sock$/)
    expect(socketPath(deep, '/tmp')).not.toBe(socketPath(`${deep}2`, '/tmp'))
  })
})

test('a part that keeps dying is started again later and later, then given up', () => {
  expect([1, 2, 3, 4, 5].map(waitBeforeRestart)).toEqual([1_000, 2_000, 4_000, 8_000, null])
})
