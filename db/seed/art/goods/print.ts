import { rampOf } from '@/db/seed/art/colour/ramp'
import type { Print } from '@/db/seed/art/goods/piece'
import { rise } from '@/db/seed/art/space/number'
import type { Overlay } from '@/db/seed/art/surface/paint'

/** How much ink lies at a place of the face: x to the right, y up, in halves of its shorter side. */
type Motif = (x: number, y: number) => number

/** What is printed on a face of `aspect` (width by height): its ground first, its motif over it. */
export function printOverlays(print: Print, aspect: number): Overlay[] {
  const wide = Math.max(1, aspect)
  const high = Math.max(1, 1 / aspect)
  const size = print.size ?? 0.7
  const place = (motif: Motif, tone: number, colour: Print['colour']): Overlay => ({
    ramp: rampOf(colour),
    tone,
    cover: (s, t) => motif((s * wide) / size, ((t - 0.5) * 2 * high) / size),
  })
  const ink = place(motifs[print.kind], -0.02, print.colour)
  if (!print.ground) return [ink]
  const frame = (x: number, y: number) =>
    inside(Math.max(Math.abs(x) / 1.12, Math.abs(y) / (high > 1 ? 1.28 : 1.12)), 1, 0.02)
  return [
    place(frame, 0.06, print.ground),
    place(
      (x, y) =>
        frame(x, y) * ring(Math.max(Math.abs(x) / 1.12, Math.abs(y) / (high > 1 ? 1.28 : 1.12)), 0.93, 0.012),
      -0.05,
      print.colour,
    ),
    ink,
  ]
}

const inside = (value: number, limit: number, soft: number) => rise(limit + soft, limit - soft, value)
const ring = (value: number, at: number, half: number) => rise(half * 1.6, half * 0.6, Math.abs(value - at))
const ellipse = (x: number, y: number, cx: number, cy: number, long: number, wide: number, angle: number) => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [x - cx, y - cy]
  return inside(Math.hypot((dx * c + dy * s) / long, (dy * c - dx * s) / wide), 1, 0.12)
}

const motifs: Record<Print['kind'], Motif> = {
  label: (x, y) =>
    Math.max(
      ring(Math.hypot(x, y - 0.22), 0.42, 0.02),
      ...[0, 1, 2, 3, 4].map((at) =>
        ellipse(
          x,
          y,
          0.16 * Math.sin(at * 1.257),
          0.22 + 0.16 * Math.cos(at * 1.257),
          0.16,
          0.08,
          Math.PI / 2 - at * 1.257,
        ),
      ),
      line(x, y, -0.46, 0.6),
      line(x, y, -0.66, 0.36),
    ),
  sprig: (x, y) => {
    const stem =
      inside(Math.abs(x - 0.06 * Math.sin(y * 2)) / 0.018, 1, 0.4) * inside(Math.abs(y), 0.86, 0.02)
    const leaves = [-0.6, -0.34, -0.08, 0.18, 0.44].flatMap((at, index) => {
      const long = 0.36 - index * 0.045
      return [1, -1].map((side) =>
        ellipse(
          x,
          y,
          side * long * 0.72,
          at + long * 0.5,
          long * 0.78,
          long * 0.27,
          side * 0.62 + (side < 0 ? Math.PI : 0),
        ),
      )
    })
    return Math.max(stem, ellipse(x, y, 0.05, 0.86, 0.2, 0.08, Math.PI / 2), ...leaves)
  },
  flower: (x, y) => {
    const petals = Array.from({ length: 8 }, (_, at) =>
      ellipse(
        x,
        y,
        0.34 * Math.sin(at * 0.785),
        0.3 + 0.34 * Math.cos(at * 0.785),
        0.25,
        0.11,
        Math.PI / 2 - at * 0.785,
      ),
    )
    const stem = inside(Math.abs(x - 0.05 * Math.sin(y * 3)) / 0.02, 1, 0.4) * (y < -0.05 && y > -1 ? 1 : 0)
    return Math.max(
      ...petals,
      ellipse(x, y, 0, 0.3, 0.09, 0.09, 0),
      stem,
      ellipse(x, y, 0.2, -0.6, 0.26, 0.09, 0.7),
      ellipse(x, y, -0.22, -0.42, 0.26, 0.09, 2.4),
    )
  },
  stripes: (x) => 0.85 * rise(0.15, 0.3, Math.sin(x * 13)),
  check: (x, y) => 0.4 * rise(-0.1, 0.1, Math.sin(x * 11)) + 0.4 * rise(-0.1, 0.1, Math.sin(y * 11)),
  sun: (x, y) => {
    const far = Math.hypot(x, y + 0.3)
    const rays =
      rise(0.55, 0.75, Math.cos(Math.atan2(x, y + 0.3) * 15)) * inside(Math.abs(far - 0.84), 0.14, 0.02)
    return y < -0.3 ? line(x, y, -0.46, 0.9) * 0.9 : Math.max(inside(far, 0.54, 0.02), rays)
  },
  lines: (x, y) => Math.max(...[0.6, 0.3, 0, -0.3].map((at, index) => line(x, y, at, 0.8 - index * 0.12))),
  ribbon: (x) => inside(Math.abs(x), 0.15, 0.008),
  dots: (x, y) => inside(Math.hypot(((x * 3.4 + 100) % 1) - 0.5, ((y * 3.4 + 100) % 1) - 0.5), 0.2, 0.05),
  arch: (x, y) => {
    const far = y > -0.1 ? Math.hypot(x, y + 0.1) : Math.abs(x)
    return y < -0.85
      ? 0
      : Math.max(...[0.82, 0.58, 0.34, 0.1].map((at) => inside(Math.abs(far - at), 0.07, 0.015)))
  },
}

function line(x: number, y: number, at: number, half: number): number {
  return inside(Math.abs(y - at), 0.025, 0.012) * inside(Math.abs(x), half, 0.02)
}
