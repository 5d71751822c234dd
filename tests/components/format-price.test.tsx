import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { formatPrice } from '@/components/ui/format-price'
import { Price } from '@/components/ui/price'
import { formatMoney } from '@/lib/core/money'

const dollars = (amount: number) => ({ amount, currency: 'USD' })

describe('formatPrice', () => {
  it.each([
    [6400, 'auto', '$64'],
    [6450, 'auto', '$64.50'],
    [6400, 'always', '$64.00'],
    [128460, 'auto', '$1,284.60'],
    [0, 'auto', '$0'],
    [-850, 'always', '-$8.50'],
  ] as const)('%d cents, %s: %s', (amount, cents, text) => {
    expect(formatPrice(dollars(amount), cents)).toBe(text)
  })

  it('knows how many minor digits a currency has', () => {
    expect(formatPrice({ amount: 4800, currency: 'JPY' }, 'always')).toBe('¥4,800')
    expect(formatPrice({ amount: 1500, currency: 'KWD' }, 'always')).toMatch(/1\.500$/)
  })

  it('refuses what is no whole number of cents', () => {
    expect(() => formatPrice(dollars(64.5))).toThrow(RangeError)
  })

  it('with all cents says what a bill says, to the last cent of the greatest sum', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'), (amount, currency) => {
        expect(formatPrice({ amount, currency }, 'always')).toBe(formatMoney({ amount, currency }))
      }),
    )
  })
})

describe('Price', () => {
  const read = (markup: string) => markup.replaceAll(/<[^>]+>/g, '')

  it('tells the old price from the new one without its line', () => {
    const markup = renderToStaticMarkup(<Price {...dollars(2400)} cents="always" was={2900} />)
    expect(read(markup)).toBe('was $29.00 now $24.00')
    expect(markup).toContain('<s>')
  })

  it('says from where there are several', () => {
    expect(read(renderToStaticMarkup(<Price {...dollars(6400)} from />))).toBe('from $64')
  })
})
