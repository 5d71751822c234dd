import { barsOf, labelsToKeep } from '@/components/ui/chart/scales'

export type BarDatum = { label: string; value: number }

type Props = {
  data: readonly BarDatum[]
  /** What the drawing says, in a sentence. */
  name: string
  /** The last bar is the point called now. */
  endsNow?: boolean
  format?: (value: number) => string
  height?: number
}

const ground = 26

/** One number for each day. Values stand on the bars, so there is no axis to read across from. */
export function BarChart({ data, name, endsNow, format = String, height = 124 }: Props) {
  const bars = barsOf(
    data.map(({ value }) => value),
    height,
  )
  const kept = labelsToKeep(data.length, 7)
  return (
    <svg aria-label={name} className="chart-drawing" height={height + ground} role="img" width="100%">
      {bars.map(({ left, width, middle, top, height: tall }, index) => {
        const { label = '', value = 0 } = data[index] ?? {}
        const now = endsNow && index === bars.length - 1
        const rank = kept.has(index) || now ? 'chart-kept' : 'chart-spare'
        return (
          <g key={left}>
            <rect
              className={now ? 'chart-now' : 'chart-bar'}
              height={tall}
              width={`${width}%`}
              x={`${left}%`}
              y={top}
            />
            <text className="chart-value" textAnchor="middle" x={`${middle}%`} y={top - 6}>
              {format(value)}
            </text>
            <text className={`chart-label ${rank}`} textAnchor="middle" x={`${middle}%`} y={height + 19}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
