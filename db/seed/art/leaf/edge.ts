import { inkAt, type Ramp } from '@/db/seed/art/colour/ramp'
import type { Press } from '@/db/seed/art/raster/press'
import { stroke } from '@/db/seed/art/raster/stroke'

/** A thin light line where the edge looks to the window, a fainter one all around: it makes the leaf look printed. */
export function paintEdge(
  press: Press,
  edge: readonly number[],
  ramp: Ramp,
  strength: number,
  long: number,
): void {
  if (strength <= 0 || edge.length < 12) return
  const width = Math.min(1.7, 0.7 + long / 420) * Math.max(0.6, press.width / 1200)
  const closed = [...edge, edge[0]!, edge[1]!]
  stroke(press, closed, width, inkAt(ramp, 0.84), strength * 0.55)
  for (const run of litRuns(closed)) stroke(press, run, width * 1.15, inkAt(ramp, 0.97), strength * 0.75)
}

/** Stretches of an outline that look up and to the left. */
function litRuns(closed: readonly number[]): number[][] {
  const turn = Math.sign(windingOf(closed)) || 1
  const runs: number[][] = []
  let run: number[] = []
  for (let at = 0; at + 3 < closed.length; at += 2) {
    const dx = closed[at + 2]! - closed[at]!
    const dy = closed[at + 3]! - closed[at + 1]!
    const lit = (turn * (dy * -0.67 - dx * -0.74)) / (Math.hypot(dx, dy) || 1) > 0.3
    if (lit)
      run.push(...(run.length === 0 ? [closed[at]!, closed[at + 1]!] : []), closed[at + 2]!, closed[at + 3]!)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs.filter((line) => line.length >= 8)
}

function windingOf(points: readonly number[]): number {
  let sum = 0
  for (let at = 0; at + 3 < points.length; at += 2)
    sum += points[at]! * points[at + 3]! - points[at + 2]! * points[at + 1]!
  return sum
}
