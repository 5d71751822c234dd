import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readBuildStamp } from '@/lib/transport/edge/build-stamp'
import { routeNames } from '@/lib/transport/edge/route-names'

/** A build folder with these files in it. */
function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('a route has one name, however many visitors ask for its pages', () => {
  const nameOf = routeNames(
    build({
      'routes-manifest.json': JSON.stringify({
        staticRoutes: [{ page: '/' }, { page: '/readyz' }],
        dynamicRoutes: [{ page: '/help/[page]', regex: '^/help/([^/]+?)(?:/)?$' }],
      }),
    }),
  )
  expect(['/', '/readyz', '/help/a', '/help/b', '/_next/static/x.js'].map(nameOf)).toEqual([
    '/',
    '/readyz',
    '/help/[page]',
    '/help/[page]',
    '/_next',
  ])
  for (const path of ['/nothing', '/help/a/b', '/../etc', '/__proto__', ''])
    expect(nameOf(path)).toBe('unmatched')
})

test.each([
  ['no manifest', {}],
  ['one that is cut off', { 'routes-manifest.json': '{' }],
  ['one without routes', { 'routes-manifest.json': '{}' }],
])('with %s every route counts as one', (_what, files) => {
  expect(routeNames(build(files))('/help/a')).toBe('unmatched')
})

test('a build says which database it read, and how far', () => {
  const stamp = { databaseId: 'abc', cacheChangeCursor: 17 }
  expect(
    readBuildStamp(build({ 'trellis-build.json': JSON.stringify({ ...stamp, sourceHash: 'x' }) })),
  ).toEqual(stamp)
})

test.each([
  ['nothing', {}],
  ['half a stamp', { 'trellis-build.json': '{"databaseId":"abc"' }],
  ['a stamp without a cursor', { 'trellis-build.json': '{"databaseId":"abc"}' }],
  ['a cursor below zero', { 'trellis-build.json': '{"databaseId":"abc","cacheChangeCursor":-1}' }],
])('of a build with %s nothing is believed', (_what, files) => {
  expect(readBuildStamp(build(files))).toBeUndefined()
})
