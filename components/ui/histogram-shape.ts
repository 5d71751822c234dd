/** One path for all bars, in a box of 100 by 100 that is stretched to its place: `gap` is the part of a bar's room that stays empty. */
export function barsPath(counts: readonly number[], gap = 0.18): string {
  const most = Math.max(1, ...counts)
  const room = 100 / Math.max(1, counts.length)
  return counts
    .map((count, index) => {
      if (count <= 0) return ''
      // The least bar is still a bar: one result must not look like none.
      const height = Math.max(4, (count / most) * 100)
      const left = index * room + (room * gap) / 2
      return `M${round(left)} 100V${round(100 - height)}h${round(room * (1 - gap))}V100Z`
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
