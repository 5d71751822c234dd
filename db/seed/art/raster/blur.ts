/** A small grey picture: coverage from 0 to 1 at a quarter of the size, which is all that a soft shadow needs. */
export type Mask = { width: number; height: number; values: Float32Array; left: number; top: number }

/** Box blur, twice across and twice down: near enough to a bell and linear in the pixels whatever the radius. */
export function blur(mask: Mask, radius: number, times = 2): void {
  const reach = Math.max(1, Math.round(radius))
  const spare = new Float32Array(mask.values.length)
  for (let pass = 0; pass < times; pass++) {
    slide(mask.values, spare, mask.height, mask.width, mask.width, 1, reach)
    slide(spare, mask.values, mask.width, mask.height, 1, mask.width, reach)
  }
}

/** A running mean along `length` values that stand `step` apart, on each of `lines` lines. What lies outside is empty. */
function slide(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  length: number,
  next: number,
  step: number,
  reach: number,
): void {
  const share = 1 / (2 * reach + 1)
  for (let line = 0; line < lines; line++) {
    const start = line * next
    let sum = 0
    for (let at = 0; at < Math.min(reach, length); at++) sum += from[start + at * step]!
    for (let at = 0; at < length; at++) {
      if (at + reach < length) sum += from[start + (at + reach) * step]!
      if (at - reach - 1 >= 0) sum -= from[start + (at - reach - 1) * step]!
      to[start + at * step] = sum * share
    }
  }
}
