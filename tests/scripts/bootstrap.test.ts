import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { claim } from '@/scripts/bootstrap/claim.mjs'
import { knownCauses } from '@/scripts/bootstrap/failure.mjs'
import { installedMatches } from '@/scripts/bootstrap/locked-packages.mjs'
import { majorOf } from '@/scripts/bootstrap/node-24.mjs'
import { nodeVersionComplaint } from '@/scripts/bootstrap/node-version.cjs'
import { isAlive, processStamp } from '@/scripts/bootstrap/process-stamp.mjs'

describe('the Node of the machine', () => {
  test.each(['18.0.0', '20.20.2', '24.21.0', '26.0.0'])('%s can set the house up', (version) =>
    expect(nodeVersionComplaint(version)).toBeUndefined(),
  )
  test.each(['8.17.0', '12.22.12', '16.20.2', '17.9.1'])(
    '%s is told what is needed, in one sentence',
    (version) => {
      const complaint = nodeVersionComplaint(version) ?? ''
      expect(complaint).toContain('needs Node 18 or newer')
      expect(complaint).toContain(`this is Node ${version}`)
      expect(complaint).not.toContain('\n')
    },
  )
  test.each([
    ['v24.21.0', 24],
    ['18.20.4', 18],
    ['', 0],
  ])('major of "%s"', (version, major) => expect(majorOf(version)).toBe(major))
})

describe('installed dependencies match the lock', () => {
  const locked = {
    '': {},
    'node_modules/next': { version: '16.4.6', integrity: 'sha512-a' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  }
  const next = locked['node_modules/next']
  test.each([
    ['without what is for another platform', { 'node_modules/next': next }, true],
    ['not when one is missing', {}, false],
    ['not when one has another version', { 'node_modules/next': { ...next, version: '16.4.5' } }, false],
    ['not when one has another checksum', { 'node_modules/next': { ...next, integrity: 'sha512-b' } }, false],
    [
      'not when one is too many',
      { 'node_modules/next': next, 'node_modules/old': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_, installed, matches) => expect(installedMatches(locked, installed)).toBe(matches))
})

describe('a claim', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'trellis-claim-'))
    onTestFinished(() => rmSync(made, { recursive: true }))
    return made
  }

  test('is held by one at a time', async () => {
    const place = folder()
    const first = await claim(place)
    expect(await claim(place, { waitMs: 50 })).toBeNull()
    first?.release()
    expect(await claim(place, { waitMs: 50 })).not.toBeNull()
  })

  test('of many at once goes to exactly one', async () => {
    const place = folder()
    const held = await Promise.all(Array.from({ length: 12 }, () => claim(place, { waitMs: 3_000 })))
    expect(held.filter((one) => one !== null)).toHaveLength(1)
  })

  test('of a process that is gone counts for nothing and is swept', async () => {
    const place = folder()
    writeFileSync(join(place, `${process.pid}.anotherlife.00000000`), '')
    writeFileSync(join(place, '4194999.0000000000000000.00000000'), '')
    expect(await claim(place, { waitMs: 50 })).not.toBeNull()
    expect(readdirSync(place)).toHaveLength(1)
  })

  test('can be left to a child', async () => {
    const place = folder()
    const first = await claim(place)
    first?.shareWith(process.ppid)
    expect(readdirSync(place)).toHaveLength(2)
    first?.release()
    expect(readdirSync(place)).toHaveLength(0)
  })
})

test('a process is known by more than its number', () => {
  const stamp = processStamp(process.pid) ?? ''
  expect(stamp).toMatch(/^[0-9a-f]{16}$/)
  expect(isAlive(process.pid, stamp)).toBe(true)
  expect(isAlive(process.pid, 'somebody-else')).toBe(false)
  expect(processStamp(4_194_999)).toBeNull()
})

describe('a cause that is known has advice', () => {
  test.each([
    ['[ERROR] mariadbd: Error writing file (Errcode: 28 "No space left on device")', /disk is full/],
    ["EACCES: permission denied, mkdir '/srv/data'", /may not write/],
    ['npm error network getaddrinfo EAI_AGAIN', /network did not answer/],
  ])('%s', (line, advice) => expect(knownCauses(line)[0]).toMatch(advice))

  test('and another has none', () => expect(knownCauses('Unexpected token')).toEqual([]))
})
