import { pathOf, pointsOf } from '@/components/ui/chart/scales'

type Props = {
  values: readonly number[]
  /** "Sold per week, 3 to 11, rising" */
  name: string
}

/** The run of a number, in a row or beside it. It runs from its least to its greatest: the number beside it has the scale. */
export function Sparkline({ values, name }: Props) {
  const least = Math.min(...values)
  const run = values.map((value) => value - least)
  const points = pointsOf(run, Math.max(1, ...run), values.length - 1, 22, 3)
  const end = points.at(-1)
  return (
    <svg aria-label={name} className="sparkline" role="img" viewBox="-3 0 106 25">
      <path d={pathOf(points)} />
      {end ? <circle cx={end.x} cy={end.y} r="2.5" /> : null}
    </svg>
  )
}
