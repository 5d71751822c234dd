import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMoney, currencyExponent, formatMoney, multiplyMoney, parseMoney } from '@/lib/core/money'

test.each([
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i minor digits', (currency, digits) => {
  expect(currencyExponent(currency)).toBe(digits)
})

test.each([
  [4800, 'USD', '$48.00'],
  [4800, 'JPY', '¥4,800'],
  [4800, 'KWD', 'KWD 4.800'],
  [-5, 'USD', '-$0.05'],
  [-1234567, 'USD', '-$12,345.67'],
  [0, 'USD', '$0.00'],
  [7, 'KWD', 'KWD 0.007'],
  [Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91'],
])('%i of %s is written %s', (amount, currency, text) => {
  expect(formatMoney({ amount, currency }).replaceAll('\u00A0', ' ')).toBe(text)
})

describe('what a person typed', () => {
  test.each([
    ['48', 'USD', 4800],
    ['48.5', 'USD', 4850],
    ['48.50', 'USD', 4850],
    [' 1,234.56 ', 'USD', 123_456],
    ['1234.56', 'USD', 123_456],
    ['-3.10', 'USD', -310],
    ['0', 'USD', 0],
    ['0.07', 'USD', 7],
    ['1,234', 'JPY', 1234],
    ['1.234', 'KWD', 1234],
    ['19.99', 'USD', 1999],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
  ])('“%s” in %s is %i', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toEqual({ amount, currency })
  })

  test.each([
    ['nothing', '', 'USD'],
    ['spaces', '  ', 'USD'],
    ['a sign of the currency', '$5', 'USD'],
    ['its name', '5 USD', 'USD'],
    ['a third digit', '1.234', 'USD'],
    ['half a yen', '1.5', 'JPY'],
    ['a comma for a point', '12,50', 'USD'],
    ['groups of two', '1,23,456', 'USD'],
    ['a short last group', '1,234,56', 'USD'],
    ['a point and nothing', '5.', 'USD'],
    ['nothing and a point', '.5', 'USD'],
    ['two signs', '--5', 'USD'],
    ['a plus', '+5', 'USD'],
    ['an exponent', '1e3', 'USD'],
    ['hexadecimal', '0x10', 'USD'],
    ['no number', 'NaN', 'USD'],
    ['no end', 'Infinity', 'USD'],
    ['digits of another script', '٤٨', 'USD'],
    ['a space inside', '1 234', 'USD'],
    ['a dinar too many', '9999999999999.999', 'KWD'],
    ['a cent too many', '90071992547409.92', 'USD'],
    ['a number that rounds', '999,999,999,999,999,999,999', 'JPY'],
    ['a very long number', '9'.repeat(100_000), 'USD'],
    ['very many groups', `1${',000'.repeat(50_000)}`, 'USD'],
    ['very many decimals', `1.${'0'.repeat(100_000)}`, 'USD'],
  ])('%s is refused with an example', (_what, text, currency) => {
    expect(() => parseMoney(text, currency)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'money.unreadable',
        message: expect.stringMatching(/like \d/),
      }),
    )
  })

  test('the example fits the currency', () => {
    const example = (currency: string) => {
      try {
        return parseMoney('?', currency)
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
    }
    expect(example('USD')).toContain('12.50')
    expect(example('JPY')).toContain('1250')
    expect(example('KWD')).toContain('1.250')
  })

  test('an amount with no minus is never minus zero', () => {
    expect(Object.is(parseMoney('-0.00', 'USD').amount, 0)).toBe(true)
    expect(Object.is(multiplyMoney({ amount: -5, currency: 'USD' }, 0).amount, 0)).toBe(true)
  })

  test('reads back what it wrote, to the last minor unit', () => {
    const money = fc.record({
      amount: fc.maxSafeInteger(),
      currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    })
    fc.assert(
      fc.property(money, ({ amount, currency }) => {
        const written = formatMoney({ amount, currency }).replace(/[^\d.,-]/g, '')
        expect(parseMoney(written, currency)).toEqual({ amount: amount + 0, currency })
      }),
    )
  })
})

test('sums stay in one currency and inside what a number can hold', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' })
  expect(addMoney(usd(1), usd(2), usd(-5))).toEqual(usd(-2))
  expect(multiplyMoney(usd(1999), 3)).toEqual(usd(5997))
  expect(() => addMoney(usd(1), { amount: 1, currency: 'EUR' })).toThrow(RangeError)
  expect(() => addMoney(usd(Number.MAX_SAFE_INTEGER), usd(1))).toThrow(RangeError)
  expect(() => multiplyMoney(usd(2), Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
  expect(() => multiplyMoney(usd(2), 1.5)).toThrow(RangeError)
  expect(() => formatMoney(usd(1.5))).toThrow(RangeError)
})
