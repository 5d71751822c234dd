import type { Ramp } from '@/db/seed/art/colour/ramp'
import type { Press } from '@/db/seed/art/raster/press'
import { type Camera, LIGHT, see } from '@/db/seed/art/space/camera'
import { type Vector, along, dot, unit } from '@/db/seed/art/space/vector'
import type { Mesh } from '@/db/seed/art/surface/mesh'
import { paintMesh, type Skin } from '@/db/seed/art/surface/paint'

export type Tube = {
  points: readonly Vector[]
  /** Thickness in centimetres at a share of the way. */
  width: (share: number) => number
  ramp: Ramp
  tone?: number
  /** Added to the tone along the way and across: rings of a cane, bark. */
  shade?: (across: number, share: number) => number
  overlays?: Skin['overlays']
  /** A stalk never prints thinner than this many thousandths of the width. */
  least?: number
}

const ACROSS = 7

/** Stems are drawn on the paper, not in space: a round section needs only the way of the line and its thickness there. */
export function paintTube(press: Press, camera: Camera, tube: Tube): void {
  const seen = tube.points.map((point) => see(camera, point))
  const rows = seen.length
  const table = () => new Float32Array(ACROSS * rows)
  const mesh: Mesh = {
    columns: ACROSS,
    rows,
    x: table(),
    y: table(),
    near: table(),
    tone: table(),
    s: table(),
    t: table(),
  }
  const least = ((tube.least ?? 1.6) * press.width) / 1000
  for (let row = 0; row < rows; row++) {
    const share = row / (rows - 1)
    const before = seen[Math.max(0, row - 1)]!
    const after = seen[Math.min(rows - 1, row + 1)]!
    const long = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const right: Vector = [(after[1] - before[1]) / long, (after[0] - before[0]) / long, 0]
    const half = Math.max(tube.width(share) * camera.scale, least) / 2
    for (let column = 0; column < ACROSS; column++) {
      const angle = (column / (ACROSS - 1) - 0.5) * Math.PI
      const at = row * ACROSS + column
      mesh.x[at] = seen[row]![0] + right[0] * half * Math.sin(angle)
      mesh.y[at] = seen[row]![1] - right[1] * half * Math.sin(angle)
      mesh.near[at] = seen[row]![2]
      mesh.tone[at] =
        roundTone(right, angle) + (tube.tone ?? 0) + (tube.shade?.(column / (ACROSS - 1), share) ?? 0)
      mesh.s[at] = column / (ACROSS - 1)
      mesh.t[at] = share
    }
  }
  paintMesh(press, mesh, { front: tube.ramp, back: tube.ramp, overlays: tube.overlays })
}

function roundTone(right: Vector, angle: number): number {
  const normal = unit(along([0, 0, Math.cos(angle)], [Math.sin(angle), right]))
  const facing = dot(normal, LIGHT)
  return 0.4 + 0.36 * (facing > 0 ? facing : facing * 0.8)
}
