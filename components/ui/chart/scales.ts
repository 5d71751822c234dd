import { scaleBand, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

/** Across in percent, so that a drawing is as wide as its place; down in pixels, so that words and lines keep their size. */
export type Bar = { left: number; width: number; middle: number; top: number; height: number }

/** Bars under their values. The greatest one leaves room for its own figure. */
export function barsOf(values: readonly number[], height: number, room = 22): Bar[] {
  const across = scaleBand<number>()
    .domain(values.map((_, index) => index))
    .range([0, 100])
    .paddingInner(0.15)
  const down = scaleLinear([0, Math.max(1, ...values)], [0, height - room])
  return values.map((value, index) => {
    const left = across(index) ?? 0
    // None is a line on the ground: a day without orders is not a day without a bar.
    const tall = round(value > 0 ? Math.max(2, down(value)) : 1)
    return {
      left: round(left),
      width: round(across.bandwidth()),
      middle: round(left + across.bandwidth() / 2),
      top: round(height - tall),
      height: tall,
    }
  })
}

export type Point = { x: number; y: number }

/** One scale for all lines of a chart: they are there to be compared. `steps` is the number of steps from the left edge to the right. */
export function pointsOf(
  values: readonly number[],
  greatest: number,
  steps: number,
  height: number,
  room = 24,
): Point[] {
  const across = scaleLinear([0, Math.max(1, steps)], [0, 100])
  const down = scaleLinear([0, Math.max(1, greatest)], [height, room])
  return values.map((value, index) => ({ x: round(across(index)), y: round(down(value)) }))
}

/** The path of a line in a box of 100 by its height. */
export const pathOf = (points: readonly Point[]): string =>
  line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )(points) ?? ''

/** A round figure near two thirds of the greatest: one line to read by, where a grid would be noise. */
export function readingLine(greatest: number): number | null {
  if (greatest < 2) return null
  const ticks = scaleLinear([0, greatest], [0, 1]).ticks(4)
  return ticks.findLast((tick) => tick > 0 && tick <= greatest * 0.75) ?? null
}

/** Which of many labels stay where there is room for few: the last one, and every so many before it. */
export function labelsToKeep(count: number, room: number): Set<number> {
  const every = Math.max(1, Math.ceil(count / room))
  return new Set(
    Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0),
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
