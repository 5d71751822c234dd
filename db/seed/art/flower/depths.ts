import type { Press } from '@/db/seed/art/raster/press'
import type { Mesh } from '@/db/seed/art/surface/mesh'

/** What is nearest at each quarter of a pixel inside a box of the picture. */
export type Depths = {
  left: number
  top: number
  wide: number
  high: number
  /** Quarters in a row. */
  across: number
  near: Float32Array
  tone: Float32Array
  s: Float32Array
  t: Float32Array
  /** 0 for nothing; of piece n, 2n + 1 is its front and 2n + 2 its back. */
  owner: Uint16Array
}

let kept: Pick<Depths, 'near' | 'tone' | 's' | 't' | 'owner'> = tables(0)

function tables(count: number) {
  const table = () => new Float32Array(count)
  return { near: table(), tone: table(), s: table(), t: table(), owner: new Uint16Array(count) }
}

/** Empty tables just large enough for the pieces; null when they lie outside of the picture. */
export function openDepths({ width, height }: Press, pieces: readonly { mesh: Mesh }[]): Depths | null {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (const { mesh } of pieces) {
    for (let at = 0; at < mesh.x.length; at++) {
      left = Math.min(left, mesh.x[at]!)
      right = Math.max(right, mesh.x[at]!)
      top = Math.min(top, mesh.y[at]!)
      bottom = Math.max(bottom, mesh.y[at]!)
    }
  }
  left = Math.max(0, Math.floor(left) - 1)
  top = Math.max(0, Math.floor(top) - 1)
  const wide = Math.min(width, Math.ceil(right) + 1) - left
  const high = Math.min(height, Math.ceil(bottom) + 1) - top
  if (!(wide > 0 && high > 0)) return null
  const count = wide * high * 4
  if (kept.near.length < count) kept = tables(count)
  kept.near.fill(-Infinity, 0, count)
  kept.owner.fill(0, 0, count)
  return { ...kept, left, top, wide, high, across: wide * 2 }
}

export function depthsOf(depths: Depths, mesh: Mesh, piece: number, outward: 1 | -1): void {
  const { columns, rows, x, y } = mesh
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column
      const [b, c, d] = [a + 1, a + columns + 1, a + columns]
      const turn = (x[c]! - x[a]!) * (y[d]! - y[b]!) - (y[c]! - y[a]!) * (x[d]! - x[b]!)
      const owner = piece * 2 + (turn * outward < 0 ? 1 : 2)
      triangle(depths, mesh, a, b, c, owner)
      triangle(depths, mesh, a, c, d, owner)
    }
  }
}

function triangle(depths: Depths, mesh: Mesh, a: number, b: number, c: number, owner: number): void {
  const { left, top, across, high } = depths
  const { x, y, near, tone, s, t } = mesh
  const [ax, ay] = [(x[a]! - left) * 2, (y[a]! - top) * 2]
  const [bx, by] = [(x[b]! - left) * 2 - ax, (y[b]! - top) * 2 - ay]
  const [cx, cy] = [(x[c]! - left) * 2 - ax, (y[c]! - top) * 2 - ay]
  const twice = bx * cy - cx * by
  if (!(Math.abs(twice) > 1e-7)) return
  const first = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5))
  const last = Math.min(high * 2 - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5))
  for (let row = first; row <= last; row++) {
    const dy = row + 0.5 - ay
    // Shares of b and c change evenly along the row; inside, all three lie between 0 and 1.
    const [p0, q0] = [-(dy * cx) / twice, (dy * bx) / twice]
    const [px, qx] = [cy / twice, -by / twice]
    let [from, to] = [0, across - 1]
    for (const [value, slope] of [
      [p0, px],
      [q0, qx],
      [1 - p0 - q0, -px - qx],
    ] as const) {
      const edge = -value / slope + ax - 0.5
      if (slope > 1e-12) from = Math.max(from, Math.ceil(edge - 1e-4))
      else if (slope < -1e-12) to = Math.min(to, Math.floor(edge + 1e-4))
      else if (value < 0) to = -1
    }
    for (let column = from; column <= to; column++) {
      const dx = column + 0.5 - ax
      const p = p0 + dx * px
      const q = q0 + dx * qx
      const o = 1 - p - q
      const at = row * across + column
      const here = near[a]! * o + near[b]! * p + near[c]! * q
      if (here <= depths.near[at]!) continue
      depths.near[at] = here
      depths.tone[at] = tone[a]! * o + tone[b]! * p + tone[c]! * q
      depths.s[at] = s[a]! * o + s[b]! * p + s[c]! * q
      depths.t[at] = t[a]! * o + t[b]! * p + t[c]! * q
      depths.owner[at] = owner
    }
  }
}
