import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeal } from '@/lib/core/seal'

const seal = createSeal('a secret of the tests, long enough to be one')
const broken = expect.objectContaining({ kind: 'invalid', code: 'link.broken' })
const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 })

test('what was sealed comes out as it was, also with dots in it', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(seal.open('test', seal.issue('test', given))).toEqual(given.map(String))
    }),
  )
})

test('two different things never share a link', () => {
  expect(seal.issue('test', ['a.b', 'c'])).not.toBe(seal.issue('test', ['a', 'b.c']))
})

test('a link goes into an address as it is, and is the same each time', () => {
  const token = seal.issue('test', ['0189-ö', 3])
  expect(token).toMatch(/^[\w.-]+$/)
  expect(seal.issue('test', ['0189-ö', 3])).toBe(token)
  expect(createSeal('a secret of the tests, long enough to be one').open('test', token)).toEqual([
    '0189-ö',
    '3',
  ])
})

test('a link for one purpose is no link for another, nor under another secret', () => {
  const token = seal.issue('newsletter.confirm', ['a'])
  expect(() => seal.open('newsletter.unsubscribe', token)).toThrow(broken)
  expect(() => seal.open('newsletter.confir', token)).toThrow(broken)
  expect(() => createSeal('another secret of the tests, as long').open('newsletter.confirm', token)).toThrow(
    broken,
  )
})

const token = seal.issue('test', ['01890f3e-7b6c-7cc0-98c4-dc0c0c07398f', 1])
const [body = '', proof = ''] = token.split('.')
const reworded = Buffer.from(
  Buffer.from(body, 'base64url')
    .toString()
    .replace(/1(\D*)$/, '2$1'),
).toString('base64url')

test.each([
  ['nothing', ''],
  ['a dot', '.'],
  ['only the words', body],
  ['only the words and a dot', `${body}.`],
  ['only the proof', `.${proof}`],
  ['other words', `${reworded}.${proof}`],
  ['a proof cut short', `${body}.${proof.slice(0, -4)}`],
  ['a proof made longer', `${body}.${proof}AAAA`],
  ['something after it', `${token}.more`],
  ['something before it', `more.${token}`],
])('%s is no link', (_what, text) => {
  expect(() => seal.open('test', text)).toThrow(broken)
})

test('each cut and each changed letter breaks it', () => {
  for (let length = 0; length < token.length; length++)
    expect(() => seal.open('test', token.slice(0, length)), `cut to ${length}`).toThrow(broken)
  // The last letter of base64 carries bits that are not read: it may differ and mean the same.
  for (let at = 0; at < token.length - 1; at++) {
    const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    const opened = () => seal.open('test', changed)
    if (at === body.length - 1) continue
    expect(opened, `letter ${at}`).toThrow(broken)
  }
})

const bytes = fc.uint8Array().map((some) => Buffer.from(some).toString('latin1'))
test('whatever is brought, it is opened or broken and nothing else', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      expect(() => seal.open('test', `${one}.${other}`)).toThrow(broken)
    }),
  )
})
