/**
 * How much of each pixel a shape covers, exactly, from its edges alone. Every edge adds what it covers to the right of itself; a sum
 * along the row then tells inside from outside. Shapes that share an edge meet without a seam.
 */
export type Coverage = {
  width: number
  height: number
  sums: Float32Array
  /** Touched columns of each row, so that a thin diagonal stem costs its own length and not its bounding box. */
  lefts: Int32Array
  rights: Int32Array
  top: number
  bottom: number
  row: Float32Array
}

export function coverageFor(width: number, height: number): Coverage {
  return {
    width,
    height,
    sums: new Float32Array((width + 2) * height),
    lefts: new Int32Array(height).fill(width + 2),
    rights: new Int32Array(height).fill(-1),
    top: height,
    bottom: 0,
    row: new Float32Array(width + 2),
  }
}

/** `points` is x, y, x, y …; the last point joins the first. */
export function addContour(coverage: Coverage, points: ArrayLike<number>, reversed = false): void {
  const count = points.length
  let x = points[count - 2]!
  let y = points[count - 1]!
  for (let at = 0; at < count; at += 2) {
    const nextX = points[at]!
    const nextY = points[at + 1]!
    if (reversed) addEdge(coverage, nextX, nextY, x, y)
    else addEdge(coverage, x, y, nextX, nextY)
    x = nextX
    y = nextY
  }
}

export function addEdge(coverage: Coverage, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1 || !Number.isFinite(x0 + x1 + y0 + y1)) return
  const sign = y0 < y1 ? 1 : -1
  const [fromX, fromY, toX, toY] = sign === 1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
  const { height } = coverage
  if (toY <= 0 || fromY >= height) return
  const slope = (toX - fromX) / (toY - fromY)
  let x = fromY < 0 ? fromX - fromY * slope : fromX
  const top = fromY < 0 ? 0 : fromY
  const bottom = toY > height ? height : toY
  const last = Math.ceil(bottom)
  if (Math.floor(top) < coverage.top) coverage.top = Math.floor(top)
  if (last > coverage.bottom) coverage.bottom = last
  for (let row = Math.floor(top); row < last; row++) {
    const part = Math.min(row + 1, bottom) - Math.max(row, top)
    const next = x + slope * part
    addSlice(coverage, row, x, next, part * sign)
    x = next
  }
}

/** One edge within one row of pixels: `amount` is the height it covers there, signed by its direction. */
function addSlice(coverage: Coverage, row: number, a: number, b: number, amount: number): void {
  const { width, sums } = coverage
  const left = Math.min(Math.max(Math.min(a, b), 0), width)
  const right = Math.min(Math.max(Math.max(a, b), 0), width)
  const first = Math.floor(left)
  const end = Math.ceil(right)
  if (first < coverage.lefts[row]!) coverage.lefts[row] = first
  if (Math.max(end, first + 1) > coverage.rights[row]!) coverage.rights[row] = Math.max(end, first + 1)
  const at = row * (width + 2) + first
  if (end <= first + 1) {
    const inside = 0.5 * (left + right) - first
    sums[at] = sums[at]! + amount * (1 - inside)
    sums[at + 1] = sums[at + 1]! + amount * inside
    return
  }
  addLongSlice(sums, at, left - first, right - first, amount)
}

/** Spread over several pixels: each gets the area under the edge, as differences that the sum along the row adds up. */
function addLongSlice(sums: Float32Array, at: number, left: number, right: number, amount: number): void {
  const perPixel = amount / (right - left)
  let covered = 0
  const last = Math.ceil(right) - 1
  for (let pixel = 0; pixel <= last; pixel++) {
    const from = pixel === 0 ? left : pixel
    const to = pixel === last ? right : pixel + 1
    const rises = (to - from) * perPixel
    const whole = (from - left) * perPixel + rises * (pixel + 1 - (from + to) / 2)
    sums[at + pixel] = sums[at + pixel]! + whole - covered
    covered = whole
  }
  sums[at + last + 1] = sums[at + last + 1]! + amount - covered
}

export type Visit = (y: number, from: number, to: number, row: Float32Array) => void

/** Hands over each touched row with its coverage from 0 to 1, and wipes what was added. */
export function sweep(coverage: Coverage, visit: Visit): void {
  const { width, sums, row, lefts, rights } = coverage
  for (let y = coverage.top; y < coverage.bottom; y++) {
    const from = lefts[y]!
    const end = Math.min(rights[y]! + 1, width + 2)
    if (end <= from) continue
    const start = y * (width + 2)
    let sum = 0
    for (let x = from; x < end; x++) {
      sum += sums[start + x]!
      sums[start + x] = 0
      const share = sum < 0 ? -sum : sum
      row[x] = share > 1 ? 1 : share
    }
    lefts[y] = width + 2
    rights[y] = -1
    visit(y, from, Math.min(end, width), row)
  }
  coverage.top = coverage.height
  coverage.bottom = 0
}
