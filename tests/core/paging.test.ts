import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cursor, pageOf, readCursor, readMomentCursor, writeCursor } from '@/lib/core/paging'

const keys = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const refusal = expect.objectContaining({
  kind: 'invalid',
  code: 'page.cursor',
  fields: { after: [expect.any(String)] },
})

test('a sort key comes back as it was', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const text = writeCursor(key)
      expect(text).toMatch(/^[\w-]+$/)
      expect(readCursor(text, key.length)).toEqual(key.map((part) => (part === 0 ? 0 : part)))
    }),
  )
})

test.each<[string, string]>([
  ['nothing', ''],
  ['no base64', '!!!'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['no list', encode({ 0: 1, 1: 'a', length: 2 })],
  ['too short a list', encode([1])],
  ['too long a list', encode([1, 'a', 2])],
  ['an object inside', encode([1, { $gt: '' }])],
  ['a list inside', encode([1, ['a']])],
  ['null inside', encode([1, null])],
  ['yes inside', encode([true, 'a'])],
  ['a number without end', Buffer.from('[1e999,"a"]').toString('base64url')],
  ['text', encode('ab')],
  ['a very deep list', Buffer.from('['.repeat(50_000)).toString('base64url')],
])('a cursor with %s is refused, with the way back', (_what, text) => {
  expect(() => readCursor(text, 2)).toThrow(refusal)
})

test('no text makes it fail in any other way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const given of [text, encode(text), Buffer.from(text).toString('base64url')])
        expect(() => readCursor(given, 2)).toThrow(refusal)
    }),
  )
})

const someId = '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f'
test('a moment and an id come back', () => {
  expect(readMomentCursor(writeCursor([1_763_683_200_000, someId]))).toEqual([1_763_683_200_000, someId])
})

test.each<[string, Cursor]>([
  ['a moment that is text', ['2026-11-21', someId]],
  ['half a millisecond', [1.5, someId]],
  ['a moment before all', [-1, someId]],
  ['a moment no date can hold', [9e15, someId]],
  ['a moment no database can hold', [Date.UTC(10_000, 0, 1), someId]],
  ['an id that is none', [1, "' or 1=1 --"]],
  ['an id in capitals', [1, someId.toUpperCase()]],
  ['the two the wrong way round', [someId, 1]],
])('a query is never asked with %s', (_what, key) => {
  expect(() => readMomentCursor(writeCursor(key))).toThrow(refusal)
})

const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ at: 1000 - i, id: `id-${i}` }))
const key = (row: { at: number; id: string }): Cursor => [row.at, row.id]

test.each([
  ['no rows', 0, 0, false],
  ['fewer than a page', 2, 2, false],
  ['exactly a page', 3, 3, false],
  ['one row more', 4, 3, true],
])('of %s the extra row is not shown, and tells of a next page', (_what, given, shown, hasNext) => {
  const page = pageOf(rows(given), 3, key, ({ id }) => id)
  expect(page.items).toEqual(rows(shown).map(({ id }) => id))
  expect(page.next).toBe(hasNext ? writeCursor(key(rows(3)[2]!)) : null)
})
