export const clamp = (value: number, low = 0, high = 1) => (value < low ? low : value > high ? high : value)

export const mix = (from: number, to: number, share: number) => from + (to - from) * share

/** 0 before `from`, 1 after `to`, without a corner between; `from` may be the larger. */
export function rise(from: number, to: number, value: number): number {
  const share = clamp((value - from) / (to - from))
  return share * share * (3 - 2 * share)
}

/** A hill of height 1 at `middle`, gone at about two widths. */
export const bump = (middle: number, width: number, value: number) =>
  Math.exp(-(((value - middle) / width) ** 2))

export const degrees = (angle: number) => (angle * Math.PI) / 180

/** The angle at which nature sets the next leaf: no two ever stand in line. */
export const GOLDEN = degrees(137.508)
