import { invalid } from '@/lib/core/errors'

/** Integer minor units of one currency: 4800 USD is $48.00, 4800 JPY is ¥4,800. Never a float. */
export type Money = { amount: number; currency: string }

/** How many minor digits a currency has, as the platform's own currency data says. */
export function currencyExponent(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return maximumFractionDigits ?? 2
}

export function addMoney(first: Money, ...others: Money[]): Money {
  let amount = first.amount
  for (const other of others) {
    if (other.currency !== first.currency)
      throw new RangeError(`Cannot add ${other.currency} to ${first.currency}.`)
    amount += other.amount
  }
  return { amount: wholeUnits(amount), currency: first.currency }
}

export const multiplyMoney = (money: Money, count: number): Money => ({
  amount: wholeUnits(money.amount * wholeUnits(count)),
  currency: money.currency,
})

export function formatMoney(money: Money, locale = 'en-US'): string {
  const digits = currencyExponent(money.currency)
  // Intl takes a decimal as text without passing through a float.
  const decimal = decimalText(money.amount, digits) as Intl.StringNumericLiteral
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(decimal)
}

/** What a person typed ("1,234.5", "48") in minor units; refuses what the currency cannot hold. */
export function parseMoney(text: string, currency: string): Money {
  const digits = currencyExponent(currency)
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text.trim())
  const fraction = match?.[3] ?? ''
  const minor = Number(match?.[2]?.replaceAll(',', '') + fraction.padEnd(digits, '0'))
  if (!match || fraction.length > digits || !Number.isSafeInteger(minor))
    throw invalid('money.unreadable', `Write the amount in ${currency} like ${decimalText(1250, digits)}.`)
  return { amount: wholeUnits(match[1] ? -minor : minor), currency }
}

/**
 * Splits a whole into parts by weight so that the parts add up to the whole to the last minor unit
 * (largest remainder; a tie goes to the earlier part). All weights zero: split evenly.
 */
export function splitByWeight(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new RangeError('Nothing to split over.')
  if (weights.some((weight) => weight < 0)) throw new RangeError('A weight is below zero.')
  const sign = total < 0 ? -1n : 1n
  const whole = BigInt(wholeUnits(total)) * sign
  const given = weights.map((weight) => BigInt(wholeUnits(weight)))
  const shares = given.some((weight) => weight > 0n) ? given : given.map(() => 1n)
  const sum = shares.reduce((a, b) => a + b, 0n)
  const parts = shares.map((share) => (whole * share) / sum)
  const left = Number(whole - parts.reduce((a, b) => a + b, 0n))
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (whole * share) % sum }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
    )
  for (const { index } of byRemainder.slice(0, left)) parts[index] = parts[index]! + 1n
  return parts.map((part) => Number(part * sign))
}

function wholeUnits(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of minor units.`)
  // Minus zero becomes zero: nothing is owed is nothing to get.
  return value + 0
}

function decimalText(minor: number, digits: number): string {
  const text = Math.abs(wholeUnits(minor))
    .toString()
    .padStart(digits + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
