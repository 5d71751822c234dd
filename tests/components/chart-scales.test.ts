import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf, labelsToKeep, pathOf, pointsOf, readingLine } from '@/components/ui/chart/scales'
import { barsPath } from '@/components/ui/histogram-shape'

describe('barsOf', () => {
  it('stands every bar on the ground, inside of the drawing, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 }), (values) => {
        const bars = barsOf(values, 124)
        bars.forEach((bar, index) => {
          expect(bar.top + bar.height).toBeCloseTo(124)
          expect(bar.top).toBeGreaterThanOrEqual(22)
          expect(bar.left).toBeGreaterThanOrEqual(index === 0 ? 0 : (bars[index - 1]?.left ?? 0))
          expect(bar.left + bar.width).toBeLessThanOrEqual(100.02)
        })
      }),
    )
  })

  it('is true to the numbers: twice as many are twice as high', () => {
    const [half, whole] = barsOf([50, 100], 124)
    expect(half!.height * 2).toBeCloseTo(whole!.height)
  })

  it('shows a day without any as a line, not as a gap', () => {
    expect(barsOf([0, 10], 124)[0]!.height).toBe(1)
    expect(barsOf([0, 0], 124).every(({ height }) => height === 1)).toBe(true)
  })
})

describe('lines', () => {
  it('two lines share one scale and one ground', () => {
    const [low] = pointsOf([0], 40, 10, 124)
    const [high] = pointsOf([40], 40, 10, 124)
    expect(low).toEqual({ x: 0, y: 124 })
    expect(high).toEqual({ x: 0, y: 24 })
  })

  it('a line that ends before the other ends before the right edge', () => {
    const points = pointsOf([1, 2, 3], 3, 4, 124)
    expect(points.map(({ x }) => x)).toEqual([0, 25, 50])
    expect(pathOf(points)).toMatch(/^M0,.+L25,.+L50,/)
    expect(pathOf([])).toBe('')
  })

  it.each([
    [31, 20],
    [8, 6],
    [1, null],
    [0, null],
  ])('of %d the eye reads by %s', (greatest, read) => {
    expect(readingLine(greatest)).toBe(read)
  })
})

it.each([
  [14, 7, [1, 3, 5, 7, 9, 11, 13]],
  [5, 7, [0, 1, 2, 3, 4]],
  [30, 7, [4, 9, 14, 19, 24, 29]],
])('of %d labels with room for %d stay %j: always the last', (count, room, kept) => {
  expect([...labelsToKeep(count, room)]).toEqual(kept)
})

it('a histogram keeps one result apart from none', () => {
  expect(barsPath([1000, 1, 0]).match(/M/g)).toHaveLength(2)
  expect(barsPath([1000, 1])).toContain('V96')
  expect(barsPath([])).toBe('')
})
