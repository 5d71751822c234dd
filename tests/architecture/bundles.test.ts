import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkBundles, type Chunks } from './laws/bundles'

/** The production build to look through; whoever makes one names its folder. Without it only the checker is tested. */
const build = process.env.TRELLIS_BUILD

test.skipIf(!build)('no chunk of the production build holds zod, a secret or the server', () => {
  const chunks = readChunks(resolve(import.meta.dirname, '../..', build ?? ''))
  expect(Object.keys(chunks), `no chunks below ${build}/static: is it a finished build?`).not.toEqual([])
  expect(
    checkBundles(chunks).map(({ file, line, wrong, mend }) => `${file}:${line}  ${wrong} ${mend}`),
  ).toEqual([])
})

function readChunks(folder: string): Chunks {
  if (!existsSync(join(folder, 'static'))) return {}
  const paths = readdirSync(join(folder, 'static'), { recursive: true, encoding: 'utf8' })
  const scripts = paths.filter((path) => path.endsWith('.js'))
  return Object.fromEntries(scripts.map((path) => [path, readFileSync(join(folder, 'static', path), 'utf8')]))
}

describe('a planted chunk', () => {
  const clean =
    'function o(e){return e.preview_re_render||"re_"+e.n}let t="zodiac",k="public_key",u="https://shop.example"'

  test.each([
    ['zod', 'function i(n){return n._zod.run({value:1},{})}', 'zod'],
    ['drizzle', 'const e=Symbol.for("drizzle:entityKind")', 'drizzle'],
    ['mysql2', 'n("caching_sha2_password")', 'the database driver'],
    ['the name of a secret', 'throw Error("AUTH_SECRET is not set")', 'the name of a secret'],
    ['the name of a key', 'e.STRIPE_SECRET_KEY', 'the name of a secret'],
    ['the address of a database', 'a="mysql://user:password@host/shop"', 'a secret'],
    ['a key of Stripe', 'a="sk_live_4eC39HqLyjWDarjt"', 'a secret'],
    ['a key of Resend', 'a="re_123456ab_c1tpEyD8NKFusih9"', 'a secret'],
    ['the secret of a webhook', 'a="whsec_MfKQ9r8GKYqrTwjU"', 'a secret'],
  ])('with %s is told', (_, text, name) => {
    const found = checkBundles({ 'chunks/clean.js': clean, 'chunks/planted.js': `${clean}\n${text}` })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file: 'chunks/planted.js', line: 2 })
    expect(found[0]?.wrong).toContain(`a browser would get ${name}:`)
  })

  test('with nothing of the server is clean', () => {
    expect(checkBundles({ 'chunks/clean.js': clean })).toEqual([])
  })
})
