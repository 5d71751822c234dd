import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId, readId, showId } from '@/lib/core/ids'

const uuids = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => {
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
})

test('any id comes back from what was shown, also when it was shouted', () => {
  fc.assert(
    fc.property(uuids, (id) => {
      const shown = showId('prd', id)
      expect(shown).toMatch(/^prd_[0-9a-hjkmnp-tv-z]{26}$/)
      expect(readId('prd', shown)).toBe(id)
      expect(readId('prd', shown.toUpperCase())).toBe(id)
    }),
  )
})

test('what is shown sorts as the ids do', () => {
  fc.assert(
    fc.property(uuids, uuids, (one, other) => {
      expect(showId('prd', one) < showId('prd', other)).toBe(one < other)
    }),
  )
})

test('new ids are UUIDs of version 7, all different, in the order of their birth', () => {
  const ids = Array.from({ length: 5_000 }, newId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

const shown = showId('prd', '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f')
test.each([
  ['nothing', ''],
  ['the prefix alone', 'prd_'],
  ['another kind', shown.replace('prd', 'ord')],
  ['no prefix', shown.slice(4)],
  ['one letter short', shown.slice(0, -1)],
  ['one letter long', `${shown}0`],
  ['a letter that is not used', shown.replace(/.$/, 'u')],
  ['more than 128 bits', `prd_8${'0'.repeat(25)}`],
  ['a line break at its end', `${shown}\n`],
  ['a space before it', ` ${shown}`],
  ['a bare UUID', '01890f3e-7b6c-7cc0-98c4-dc0c0c07398f'],
  ['SQL', "prd_' or 1=1 --"],
  ['a prefix that only begins so', `prdx_${shown.slice(4)}`],
])('%s names nothing', (_what, text) => {
  expect(() => readId('prd', text)).toThrow(expect.objectContaining({ kind: 'missing', code: 'id.unknown' }))
})

test('no text at all makes it fail otherwise than by missing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (some) => {
      const text = Buffer.from(some).toString('latin1')
      expect(() => readId('prd', `prd_${text}`)).toThrow(expect.objectContaining({ kind: 'missing' }))
    }),
  )
})
