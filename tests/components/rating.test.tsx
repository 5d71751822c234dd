import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Rating, Stars } from '@/components/ui/rating'
import { halfStars, ratingName } from '@/components/ui/rating-name'

describe('the name of a rating', () => {
  it.each([
    [4.8, 212, '4.8 of 5, 212 reviews'],
    [5, 1, '5.0 of 5, 1 review'],
    [4.66, 1904, '4.7 of 5, 1,904 reviews'],
    [4, undefined, '4 of 5'],
    [3.5, undefined, '3.5 of 5'],
  ] as const)('%d of %s', (value, count, name) => {
    expect(ratingName(value, count)).toBe(name)
  })
})

it.each([
  [4.8, 5],
  [4.74, 4.5],
  [3.25, 3.5],
  [3.2, 3],
  [0, 0],
  [7, 5],
])('%d is drawn as %d stars', (value, stars) => {
  expect(halfStars(value)).toBe(stars)
})

it('a rating is one picture with one name', () => {
  const markup = renderToStaticMarkup(<Rating count={212} value={4.8} />)
  expect(markup).toContain('role="img"')
  expect(markup).toContain('aria-label="4.8 of 5, 212 reviews"')
})

it('without reviews there is no mean', () => {
  const markup = renderToStaticMarkup(<Rating count={0} value={0} />)
  expect(markup).toContain('No reviews yet')
  expect(markup).not.toContain('aria-label')
})

it('five stars are as wide as the mean', () => {
  expect(renderToStaticMarkup(<Stars value={4.7} />)).toContain('--stars:4.5')
})
