import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '@/components/forms/count-words'
import { addFiles } from '@/components/ui/chosen-files'
import { fileSize } from '@/components/ui/file-size'
import { moneyText } from '@/components/ui/money-text'
import { shareOf, thumbAt, thumbText } from '@/components/ui/range-text'
import { parseMoney } from '@/lib/core/money'

describe('an amount in its field', () => {
  it.each([
    [123_450, 'USD', '1,234.50'],
    [-500, 'EUR', '-5.00'],
    [4800, 'JPY', '4,800'],
    [12_345, 'KWD', '12.345'],
  ])('%d %s is %s', (amount, currency, text) => {
    expect(moneyText({ amount, currency })).toBe(text)
  })

  it('is read back as it was', () => {
    const money = fc.record({
      amount: fc.integer({ min: -1e12, max: 1e12 }),
      currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CAD', 'CHF'),
    })
    fc.assert(
      fc.property(money, (given) => {
        expect(parseMoney(moneyText(given), given.currency)).toEqual(given)
      }),
    )
  })
})

describe('a range', () => {
  const bounds = { min: 10, max: 110 }

  it.each([
    ['', 110],
    ['  ', 110],
    ['about 40', 110],
    ['40', 40],
    ['1,000', 110],
    ['-5', 10],
  ])('stands for %j at %d', (text, at) => {
    expect(thumbAt(text, bounds.max, bounds)).toBe(at)
  })

  it('sets no limit at its end, and is itself again when read', () => {
    expect(thumbText(110, bounds.max)).toBe('')
    expect(thumbText(10, bounds.max)).toBe('10')
    fc.assert(
      fc.property(fc.integer(bounds), fc.constantFrom(bounds.min, bounds.max), (value, end) => {
        expect(thumbAt(thumbText(value, end), end, bounds)).toBe(value)
      }),
    )
  })

  it('knows its share of the track, also of one without length', () => {
    expect(shareOf(60, bounds)).toBe(0.5)
    expect(shareOf(5, { min: 5, max: 5 })).toBe(0)
  })
})

describe('chosen files', () => {
  const file = (name: string, size = 1) => ({ name, size, lastModified: 7 })

  it('are added to, each once', () => {
    const names = addFiles([file('a'), file('b')], [file('b'), file('c'), file('a', 2)], true).map(
      ({ name, size }) => `${name}${size}`,
    )
    expect(names).toEqual(['a1', 'b1', 'c1', 'a2'])
  })

  it('take the place of the one there was, where one may be chosen', () => {
    expect(addFiles([file('a')], [file('b'), file('c')], false)).toEqual([file('b')])
  })

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [81_240, '81.2 kB'],
    [999_999, '1 MB'],
    [2_412_000, '2.41 MB'],
    [5e12, '5000 GB'],
    [1_050_000, '1.05 MB'],
  ])('of %d bytes have %s', (bytes, text) => {
    expect(fileSize(bytes)).toBe(text)
  })
})

describe('a counter', () => {
  it.each([
    [0, ''],
    [159, ''],
    [160, '20 characters left'],
    [175, '5 characters left'],
    [179, ''],
    [180, 'No character left'],
    [181, '1 character too many'],
    [200, '20 characters too many'],
  ])('of %d in 180 says %j', (length, words) => {
    expect(countWords(length, 180)).toBe(words)
  })
})
