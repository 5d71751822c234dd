import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isStale } from '@/scripts/house/build'
import { buildFolder } from '@/scripts/house/build-folder'
import { sourceHash } from '@/scripts/house/source-hash'

describe('the folder of a build', () => {
  test.each([
    ['the default', '/shop/.data', '.data/build'],
    ['a second one inside', '/shop/.data/second', '.data/second/build'],
    ['outside', '/var/lib/trellis', '.data/elsewhere/04d1a71fd1b1ac9d/build'],
    ['a neighbour with the same beginning', '/shop-data', '.data/elsewhere/5d4f1ba3e4a1f8b7/build'],
    ['the checkout itself', '/shop', '.data/elsewhere/9f0c8ae1f7ab8d8e/build'],
  ])('%s', (_, dataFolder, folder) => {
    const found = buildFolder('/shop', dataFolder)
    expect(found.replace(/[0-9a-f]{16}/, '…')).toBe(folder.replace(/[0-9a-f]{16}/, '…'))
  })

  test('two data folders outside never share one', () => {
    expect(buildFolder('/shop', '/var/a')).not.toBe(buildFolder('/shop', '/var/b'))
  })
})

describe('a build is stale', () => {
  const stamp = { sourceHash: 'aa', databaseId: 'one', cacheChangeCursor: 7, builtAt: '2026-11-21' }
  test.each([
    ['when there is none', null, { sourceHash: 'aa', databaseId: 'one' }, true],
    ['when the sources changed', stamp, { sourceHash: 'bb', databaseId: 'one' }, true],
    ['when it read another database', stamp, { sourceHash: 'aa', databaseId: 'two' }, true],
    ['never otherwise', stamp, { sourceHash: 'aa', databaseId: 'one' }, false],
  ])('%s', (_, was, now, stale) => expect(isStale(was, now)).toBe(stale))
})

describe('what a build is made of', () => {
  const files = {
    'app/page.tsx': 'a',
    'lib/env.ts': 'b',
    'package-lock.json': '{}',
    'tests/a.test.ts': 'c',
    'README.md': 'd',
  }

  function checkoutOf(contents: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-sources-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [path, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return folder
  }
  const hashOf = (contents: Record<string, string>, settings = {}) =>
    sourceHash(checkoutOf(contents), settings)

  test.each([
    ['a page', { ...files, 'app/page.tsx': 'changed' }],
    ['a file that moved', { ...files, 'app/page.tsx': '', 'app/other.tsx': 'a' }],
    ['the lock of the dependencies', { ...files, 'package-lock.json': '{ }' }],
    ['a folder nobody has named', { ...files, 'plugins/new.ts': 'e' }],
  ])('%s counts', (_, changed) => expect(hashOf(changed)).not.toBe(hashOf(files)))

  test.each([
    ['a test', { ...files, 'tests/a.test.ts': 'changed' }],
    ['a README', { ...files, 'README.md': 'changed', 'lib/README.md': 'new' }],
    ['a command', { ...files, 'scripts/start.ts': 'new' }],
    ['what lies in the data folder', { ...files, '.data/run.json': '{}' }],
  ])('%s does not', (_, changed) => expect(hashOf(changed)).toBe(hashOf(files)))

  test('a setting that is written into pages counts', () => {
    expect(hashOf(files, { PUBLIC_URL: 'https://shop.example' })).not.toBe(hashOf(files))
  })
})
