import type { CSSProperties } from 'react'
import { barsPath } from '@/components/ui/histogram-shape'

type Props = {
  counts: readonly number[]
  /** Where the chosen part begins and ends, from 0 to 1. A `Range` around it moves them as `--low` and `--high`. */
  low?: number
  high?: number
}

/** How many there are at each price, above the track that chooses. The track's own text says the same, so this is a drawing. */
export function Histogram({ counts, low, high }: Props) {
  const path = barsPath(counts)
  const style = low === undefined ? undefined : ({ '--low': low, '--high': high ?? 1 } as CSSProperties)
  return (
    <svg
      aria-hidden="true"
      className="histogram"
      preserveAspectRatio="none"
      style={style}
      viewBox="0 0 100 100"
    >
      <path d={path} />
      <path className="histogram-chosen" d={path} />
    </svg>
  )
}
