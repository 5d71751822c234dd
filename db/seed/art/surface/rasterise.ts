import { addEdge, type Coverage } from '@/db/seed/art/raster/coverage'
import { BACK, FRONT, type Press, type Tile } from '@/db/seed/art/raster/press'
import type { Mesh } from '@/db/seed/art/surface/mesh'

export type Sides = { outward: 1 | -1; hasSkirt: boolean; frontOnly: boolean }

/** Writes tone and place of the mesh into the tile, farthest quads first where it lies over itself. */
export function rasterise(press: Press, mesh: Mesh, { outward, hasSkirt, frontOnly }: Sides): void {
  const sides = sidesOf(mesh)
  if (hasSkirt) copyInward(sides, mesh.columns - 1, mesh.rows - 1)
  for (const quad of orderOf(mesh, sides)) {
    const side = sides[quad]! * outward > 0 ? FRONT : BACK
    if (frontOnly && side === BACK) continue
    const column = quad % (mesh.columns - 1)
    const corner = ((quad - column) / (mesh.columns - 1)) * mesh.columns + column
    const [a, b, c, d] = [corner, corner + 1, corner + mesh.columns + 1, corner + mesh.columns]
    triangle(press, mesh, a, b, c, side)
    triangle(press, mesh, a, c, d, side)
  }
}

/** +1 for a quad that winds one way on the paper, -1 for the other: where it changes, the surface turns its back. */
function sidesOf(mesh: Mesh): Int8Array {
  const { columns, rows, x, y } = mesh
  const sides = new Int8Array((columns - 1) * (rows - 1))
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column
      const c = a + columns + 1
      const turn =
        (x[c]! - x[a]!) * (y[a + columns]! - y[a + 1]!) - (y[c]! - y[a]!) * (x[a + columns]! - x[a + 1]!)
      sides[row * (columns - 1) + column] = turn < 0 ? 1 : -1
    }
  }
  return sides
}

/** A skirt may wind either way at a sharp tip: it shows the side of the quad it hangs on. */
function copyInward(sides: Int8Array, wide: number, high: number): void {
  for (let quad = 0; quad < sides.length; quad++) {
    const column = quad % wide
    const row = (quad - column) / wide
    const inner = Math.min(Math.max(row, 1), high - 2) * wide + Math.min(Math.max(column, 1), wide - 2)
    sides[quad] = sides[inner]!
  }
}

function orderOf(mesh: Mesh, sides: Int8Array): number[] {
  const quads = Array.from(sides, (_, quad) => quad)
  if (sides.every((side) => side === sides[0])) return quads
  const { columns, near } = mesh
  const nearness = quads.map((quad) => {
    const column = quad % (columns - 1)
    const corner = ((quad - column) / (columns - 1)) * columns + column
    return near[corner]! + near[corner + 1]! + near[corner + columns]! + near[corner + columns + 1]!
  })
  return quads.toSorted((a, b) => nearness[a]! - nearness[b]!)
}

/** The edges of the mesh on the paper, and of each part that faces the other way: a fold is an edge too. */
export function addRim(
  coverage: Coverage,
  mesh: Mesh,
  { outward, frontOnly }: Pick<Sides, 'outward' | 'frontOnly'>,
): void {
  const { columns, rows, x, y } = mesh
  const sides = sidesOf(mesh)
  const wide = columns - 1
  const edge = (a: number, b: number, side: number) =>
    side > 0 ? addEdge(coverage, x[a]!, y[a]!, x[b]!, y[b]!) : addEdge(coverage, x[b]!, y[b]!, x[a]!, y[a]!)
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < wide; column++) {
      const at = row * wide + column
      const side = sides[at]!
      if (frontOnly && side !== outward) continue
      const a = row * columns + column
      const c = a + columns + 1
      if (row === 0 || sides[at - wide] !== side) edge(a, a + 1, side)
      if (column === wide - 1 || sides[at + 1] !== side) edge(a + 1, c, side)
      if (row === rows - 2 || sides[at + wide] !== side) edge(c, a + columns, side)
      if (column === 0 || sides[at - 1] !== side) edge(a + columns, a, side)
    }
  }
}

/** The same mesh with one more ring around it, `reach` pixels further out: pixels on the rim get a tone too. */
export function skirted(mesh: Mesh, reach: number): Mesh {
  const columns = mesh.columns + 2
  const rows = mesh.rows + 2
  const table = () => new Float32Array(columns * rows)
  const wide: Mesh = {
    columns,
    rows,
    x: table(),
    y: table(),
    near: table(),
    tone: table(),
    s: table(),
    t: table(),
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const innerColumn = Math.min(Math.max(column - 1, 0), mesh.columns - 1)
      const innerRow = Math.min(Math.max(row - 1, 0), mesh.rows - 1)
      const from = innerRow * mesh.columns + innerColumn
      const inwardColumn = innerColumn + Math.sign(innerColumn - (column - 1))
      const inwardRow = innerRow + Math.sign(innerRow - (row - 1))
      const inward = inwardRow * mesh.columns + inwardColumn
      copyOutward(mesh, wide, from, inward, row * columns + column, reach)
    }
  }
  return wide
}

function copyOutward(mesh: Mesh, wide: Mesh, from: number, inward: number, at: number, reach: number): void {
  const dx = mesh.x[from]! - mesh.x[inward]!
  const dy = mesh.y[from]! - mesh.y[inward]!
  const length = Math.hypot(dx, dy)
  const by = length > 0.01 ? reach / length : 0
  wide.x[at] = mesh.x[from]! + dx * by
  wide.y[at] = mesh.y[from]! + dy * by
  wide.near[at] = mesh.near[from]!
  wide.tone[at] = mesh.tone[from]!
  wide.s[at] = mesh.s[from]!
  wide.t[at] = mesh.t[from]!
}

function triangle(
  { tile, width, height }: Press,
  mesh: Mesh,
  a: number,
  b: number,
  c: number,
  side: number,
): void {
  const { x, y, tone, s, t } = mesh
  const [ax, ay, bx, by, cx, cy] = [x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!]
  const twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  if (!(Math.abs(twice) > 1e-6)) return
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5))
  const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5))
  const slope = (table: Float32Array, vertical: boolean) => {
    const ab = table[b]! - table[a]!
    const ac = table[c]! - table[a]!
    return vertical ? ((bx - ax) * ac - (cx - ax) * ab) / twice : ((cy - ay) * ab - (by - ay) * ac) / twice
  }
  const toneX = slope(tone, false)
  const sX = slope(s, false)
  const tX = slope(t, false)
  const [toneY, sY, tY] = [slope(tone, true), slope(s, true), slope(t, true)]
  for (let row = top; row <= bottom; row++) {
    const middle = row + 0.5
    const ends = crossing(ax, ay, bx, by, cx, cy, middle)
    const from = Math.max(0, Math.ceil(ends.left - 0.5))
    const to = Math.min(width - 1, Math.floor(ends.right - 0.5))
    const dx = from + 0.5 - ax
    const dy = middle - ay
    let toneHere = tone[a]! + dx * toneX + dy * toneY
    let sHere = s[a]! + dx * sX + dy * sY
    let tHere = t[a]! + dx * tX + dy * tY
    for (let at = row * width + from; at <= row * width + to; at++) {
      write(tile, at, toneHere, sHere, tHere, side)
      toneHere += toneX
      sHere += sX
      tHere += tX
    }
  }
}

function write(tile: Tile, at: number, tone: number, s: number, t: number, side: number): void {
  tile.tone[at] = tone
  tile.s[at] = s
  tile.t[at] = t
  tile.side[at] = side
}

const span = { left: 0, right: 0 }

/** Where a row of pixels enters and leaves a triangle. */
function crossing(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, row: number) {
  span.left = Infinity
  span.right = -Infinity
  meet(ax, ay, bx, by, row)
  meet(bx, by, cx, cy, row)
  meet(cx, cy, ax, ay, row)
  return span
}

function meet(x0: number, y0: number, x1: number, y1: number, row: number): void {
  if (row < Math.min(y0, y1) || row > Math.max(y0, y1) || y0 === y1) return
  const at = x0 + ((row - y0) / (y1 - y0)) * (x1 - x0)
  if (at < span.left) span.left = at
  if (at > span.right) span.right = at
}
