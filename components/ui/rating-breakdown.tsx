import type { CSSProperties } from 'react'
import { countText } from '@/components/ui/rating-name'

type Row = {
  stars: number
  count: number
  /** Shows only these reviews. */ href?: string
}

/** How many gave how much. The longest bar is the most common answer, so that small shares stay visible. */
export function RatingBreakdown({ rows }: { rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul className="breakdown">
      {rows.map(({ stars, count, href }) => (
        <li key={stars} style={{ '--share': count / most } as CSSProperties}>
          {href ? (
            <a className="link" href={href}>
              {stars} star
            </a>
          ) : (
            <span>{stars} star</span>
          )}
          <span className="breakdown-bar" />
          <span className="breakdown-count">
            {countText(count)}
            <span className="sr-only">{count === 1 ? ' review' : ' reviews'}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
