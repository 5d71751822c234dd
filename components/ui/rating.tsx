import type { CSSProperties } from 'react'
import { Icon } from '@/components/ui/icon'
import { countText, halfStars, ratingName, ratingText } from '@/components/ui/rating-name'

type Props = {
  value: number
  /** Of how many reviews. With none there is no mean to show. */
  count?: number
}

/** ★ 4.8 (212), for cards, rows and bylines. Stars are ink: gold would be a second accent. */
export function Rating({ value, count }: Props) {
  if (count === 0) return <span className="rating text-soft">No reviews yet</span>
  return (
    <span aria-label={ratingName(value, count)} className="rating" role="img">
      <Icon className="icon-filled" name="star" />
      {ratingText(value)}
      {count === undefined ? null : <span className="rating-count"> ({countText(count)})</span>}
    </span>
  )
}

/** Five stars in halves: what one person gave, or the mean at the head of the reviews. */
export function Stars({ value, count }: Props) {
  return (
    <span
      aria-label={ratingName(value, count)}
      className="stars"
      role="img"
      style={{ '--stars': halfStars(value) } as CSSProperties}
    />
  )
}
