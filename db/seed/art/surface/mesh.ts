import { type Camera, glanceOf, see } from '@/db/seed/art/space/camera'
import { type Vector, cross, dot, minus, unit } from '@/db/seed/art/space/vector'
import { type Lit, toneOf } from '@/db/seed/art/surface/light'

/** A surface cut into a net: `columns` × `rows` corners, each with its place on the paper, its tone and its place on the surface. */
export type Mesh = {
  columns: number
  rows: number
  x: Float32Array
  y: Float32Array
  near: Float32Array
  tone: Float32Array
  s: Float32Array
  t: Float32Array
}

export type SurfacePoint = { point: Vector; s: number; t: number }

export type MeshPlan = {
  columns: number
  rows: number
  /** The corner at these shares of the net, from 0 to 1. */
  at: (across: number, along: number) => SurfacePoint
  lit: Lit
  /** Added to the tone: shade towards a base, a fold, a stain. */
  shade?: (s: number, t: number, front: boolean) => number
  /** +1 when across × along points to the front of the surface, -1 when to its back. */
  outward?: 1 | -1
}

export function meshOf(camera: Camera, plan: MeshPlan): Mesh {
  const { columns, rows } = plan
  const count = columns * rows
  const made: Vector[] = []
  const mesh = emptyMesh(columns, rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { point, s, t } = plan.at(column / (columns - 1), row / (rows - 1))
      const at = row * columns + column
      const [x, y, near] = see(camera, point)
      made.push(point)
      mesh.x[at] = x
      mesh.y[at] = y
      mesh.near[at] = near
      mesh.s[at] = s
      mesh.t[at] = t
    }
  }
  const glance = glanceOf(camera)
  for (let at = 0; at < count; at++) mesh.tone[at] = toneAt(camera, plan, mesh, made, at, glance)
  return mesh
}

function toneAt(
  camera: Camera,
  plan: MeshPlan,
  mesh: Mesh,
  made: Vector[],
  at: number,
  glance: Vector,
): number {
  const normal = normalAt(mesh, made, at, plan.outward ?? 1)
  const front = dot(normal, camera.eye) >= 0
  const seen: Vector = front ? normal : [-normal[0], -normal[1], -normal[2]]
  return toneOf(plan.lit, seen, glance) + (plan.shade?.(mesh.s[at]!, mesh.t[at]!, front) ?? 0)
}

/** From the corners before and after, so that the tone flows over the edges of the net. */
function normalAt({ columns, rows }: Mesh, made: Vector[], at: number, outward: number): Vector {
  const column = at % columns
  const row = (at - column) / columns
  const left = made[column > 0 ? at - 1 : at]!
  const right = made[column < columns - 1 ? at + 1 : at]!
  const before = made[row > 0 ? at - columns : at]!
  const after = made[row < rows - 1 ? at + columns : at]!
  const normal = unit(cross(minus(right, left), minus(after, before)))
  return [normal[0] * outward, normal[1] * outward, normal[2] * outward]
}

function emptyMesh(columns: number, rows: number): Mesh {
  const table = () => new Float32Array(columns * rows)
  return { columns, rows, x: table(), y: table(), near: table(), tone: table(), s: table(), t: table() }
}
