import { currencyExponent, type Money } from '@/lib/core/money'

/** `auto` leaves out cents that are zero, as a card does; `always` shows them, as a bill does. */
export type Cents = 'auto' | 'always'

const formats = new Map<string, Intl.NumberFormat>()

export function formatPrice({ amount, currency }: Money, cents: Cents = 'auto', locale = 'en-US'): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units.`)
  // As a decimal with an exponent an amount reaches Intl without passing through a float.
  const decimal = `${amount + 0}E-${currencyExponent(currency)}` as Intl.StringNumericLiteral
  return formatOf(currency, cents, locale).format(decimal)
}

/** Making a format costs more than using it, and a list shows one price per card. */
function formatOf(currency: string, cents: Cents, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency} ${cents}`
  const known = formats.get(key)
  if (known) return known
  const trailingZeroDisplay = cents === 'auto' ? 'stripIfInteger' : 'auto'
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay })
  formats.set(key, made)
  return made
}
