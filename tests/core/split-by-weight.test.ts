import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitByWeight } from '@/lib/core/money'

test.each([
  ['an even split gives the odd cent to the earlier part', 100, [1, 1, 1], [34, 33, 33]],
  ['the largest remainder takes the cent', 100, [1, 1, 2, 2], [17, 17, 33, 33]],
  ['a discount is split like a price', -100, [1, 1, 1], [-34, -33, -33]],
  ['nothing is split into nothing', 0, [3, 4], [0, 0]],
  ['weights of zero share evenly', 5, [0, 0], [3, 2]],
  ['a part without weight gets nothing', 10, [0, 1, 0], [0, 10, 0]],
  ['one part takes all', 999, [7], [999]],
])('%s', (_what, total, weights, parts) => {
  expect(splitByWeight(total, weights)).toEqual(parts)
})

const totals = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.maxSafeInteger())
const weights = fc.array(fc.oneof(fc.nat(1_000), fc.maxSafeNat(), fc.constant(0)), {
  minLength: 1,
  maxLength: 30,
})
const sum = (values: readonly (number | bigint)[]) => values.reduce((a: bigint, b) => a + BigInt(b), 0n)
const magnitude = (n: bigint) => (n < 0n ? -n : n)

test('the parts add up to the whole, and none is a unit off its exact share', () => {
  fc.assert(
    fc.property(totals, weights, (total, given) => {
      const parts = splitByWeight(total, given)
      expect(parts).toHaveLength(given.length)
      expect(sum(parts)).toBe(BigInt(total))
      const shares = given.some((weight) => weight > 0) ? given : given.map(() => 1)
      const whole = sum(shares)
      for (const [index, part] of parts.entries()) {
        // |part − total·weight/whole| < 1, without leaving whole numbers.
        const off = BigInt(part) * whole - BigInt(total) * BigInt(shares[index]!)
        expect(magnitude(off) < whole).toBe(true)
        if (shares[index] === 0) expect(part).toBe(0)
        expect(Object.is(part, -0)).toBe(false)
      }
    }),
  )
})

test('a refund splits as the payment did, with the sign turned', () => {
  fc.assert(
    fc.property(totals, weights, (total, given) => {
      const there = splitByWeight(total, given)
      const back = splitByWeight(-total, given)
      expect(there.map((part, index) => part + back[index]!)).toEqual(there.map(() => 0))
    }),
  )
})

test('a larger weight never gets less', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (total, given) => {
      const parts = splitByWeight(total, given)
      const byWeight = given.map((weight, index) => ({ weight, part: parts[index]! }))
      for (const one of byWeight)
        for (const other of byWeight)
          if (one.weight > other.weight) expect(one.part).toBeGreaterThanOrEqual(other.part)
    }),
  )
})

test.each([
  ['no parts', 100, []],
  ['a weight below zero', 100, [1, -1]],
  ['half a cent', 100.5, [1]],
  ['half a weight', 100, [0.5, 0.5]],
  ['no number', Number.NaN, [1]],
  ['a weight that is no number', 100, [Number.NaN, 1]],
  ['more than a number holds', Number.MAX_SAFE_INTEGER + 1, [1]],
])('%s is a mistake of the caller', (_what, total, given) => {
  expect(() => splitByWeight(total, given)).toThrow(RangeError)
})
