import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSentence, pageCount, pageWindow } from '@/components/ui/page-window'

const show = (page: number, pages: number) =>
  pageWindow(page, pages)
    .map((number) => number ?? '…')
    .join(' ')

describe('pageWindow', () => {
  it.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 20, '1 2 … 20'],
    [4, 20, '1 2 3 4 5 … 20'],
    [5, 20, '1 … 4 5 6 … 20'],
    [17, 20, '1 … 16 17 18 19 20'],
    [20, 20, '1 … 19 20'],
  ])('page %d of %d: %s', (page, pages, shown) => {
    expect(show(page, pages)).toBe(shown)
  })

  it('rises from the first page to the last, holds the page, and leaves out at least two where it leaves out any', () => {
    const asked = fc
      .integer({ min: 1, max: 400 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
    fc.assert(
      fc.property(asked, ([page, pages]) => {
        const shown = pageWindow(page, pages)
        expect(shown[0]).toBe(1)
        expect(shown.at(-1)).toBe(pages)
        expect(shown).toContain(page)
        shown.forEach((number, index) => {
          const before = shown[index - 1]
          if (number === null) expect((shown[index + 1] ?? 0) - (before ?? 0)).toBeGreaterThan(2)
          else if (typeof before === 'number') expect(number - before).toBe(1)
        })
      }),
    )
  })
})

it.each([
  [1, 24, 312, '1–24 of 312'],
  [13, 24, 312, '289–312 of 312'],
  [1, 24, 7, '1–7 of 7'],
  [2, 24, 25, '25 of 25'],
  [42, 24, 1200, '985–1,008 of 1,200'],
  [1, 24, 0, 'None'],
])('page %d of %d each, %d in all: %s', (page, size, total, sentence) => {
  expect(countSentence(page, size, total)).toBe(sentence)
})

it.each([
  [24, 0, 1],
  [24, 24, 1],
  [24, 25, 2],
])('%d a page, %d in all: %d pages', (size, total, pages) => {
  expect(pageCount(size, total)).toBe(pages)
})
