import { pathOf, pointsOf, readingLine, type Point } from '@/components/ui/chart/scales'

type Series = { name: string; values: readonly number[] }

type Props = {
  /** What the drawing says, in a sentence. */
  name: string
  /** Ends at the point called now. */
  now: Series
  /** What it is measured against: a line of dots. */
  before?: Series
  /** Words under the line, each at its step. */
  marks: readonly { at: number; text: string }[]
  /** The words of the one line to read by: "20 an hour". */
  reading?: (value: number) => string
  height?: number
}

const ground = 26

export function LineChart({ name, now, before, marks, reading = String, height = 124 }: Props) {
  const greatest = Math.max(1, ...now.values, ...(before?.values ?? []))
  const steps = Math.max(now.values.length, before?.values.length ?? 0) - 1
  const place = (values: readonly number[]) => pointsOf(values, greatest, steps, height)
  const [line, against] = [place(now.values), place(before?.values ?? [])]
  const end = line.at(-1)
  const read = readingLine(greatest)
  const readAt = read === null ? null : pointsOf([read], greatest, 1, height)[0]
  return (
    <svg aria-label={name} className="chart-drawing" height={height + ground} role="img" width="100%">
      <line className="chart-ground" x1="0" x2="100%" y1={height} y2={height} />
      {read !== null && readAt ? (
        <>
          <line className="chart-reading" x1="0" x2="100%" y1={readAt.y} y2={readAt.y} />
          <text className="chart-label" x="0" y={readAt.y - 6}>
            {reading(read)}
          </text>
        </>
      ) : null}
      {/* Stretched across only: a line keeps its width, and words are not in here. */}
      <svg
        height={height}
        overflow="visible"
        preserveAspectRatio="none"
        viewBox={`0 0 100 ${height}`}
        width="100%"
      >
        <path className="chart-before" d={pathOf(against)} />
        <path className="chart-line" d={pathOf(line)} />
      </svg>
      {before ? <PeakLabel points={against} text={before.name} /> : null}
      {end ? <circle className="chart-now" cx={`${end.x}%`} cy={end.y} r="4" /> : null}
      {marks.map(({ at, text }) => (
        <text
          className="chart-label"
          key={at}
          textAnchor={anchorOf(at, steps)}
          x={`${(at / steps) * 100}%`}
          y={height + 19}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

/** A line is named where it is highest: a legend would have to be looked up. */
function PeakLabel({ points, text }: { points: readonly Point[]; text: string }) {
  const peak = points.reduce<Point | undefined>(
    (best, point) => (best && best.y <= point.y ? best : point),
    undefined,
  )
  if (!peak) return null
  return (
    <text
      className="chart-label"
      textAnchor={peak.x > 70 ? 'end' : peak.x < 30 ? 'start' : 'middle'}
      x={`${peak.x}%`}
      y={peak.y - 9}
    >
      {text}
    </text>
  )
}

const anchorOf = (at: number, steps: number) => (at === 0 ? 'start' : at === steps ? 'end' : 'middle')
