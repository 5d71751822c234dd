import { type Stance, placeOn } from '@/db/seed/art/flower/stance'
import { noiseOf } from '@/db/seed/art/random/noise'
import type { Camera } from '@/db/seed/art/space/camera'
import { profile } from '@/db/seed/art/space/curve'
import { clamp, rise } from '@/db/seed/art/space/number'
import { PETAL } from '@/db/seed/art/surface/light'
import { type Mesh, meshOf } from '@/db/seed/art/surface/mesh'

export type CupPetal = {
  angle: number
  span: number
  radius: number
  height: number
  flare: number
  curl: number
  ruffle: number
  waves: number
  round: number
  point: number
  belly: number
  /** 0 is the heart of the flower, 1 the outermost petal. */
  out: number
  seed: number
}

/** A petal on a cup: around the axis by angle, outwards and up along its length. Its front is the outside. */
export function cupMesh(camera: Camera, stance: Stance, petal: CupPetal): Mesh {
  const { angle, span, radius, height, flare, curl, ruffle, waves, round, point, belly } = petal
  const noise = noiseOf(petal.seed)
  const phase = petal.seed % 7
  const long = radius * stance.radius * camera.scale
  const near = clamp(long / 70, 0.6, 1.6)
  return meshOf(camera, {
    columns: Math.round(13 * near),
    rows: Math.round(11 * near),
    lit: PETAL,
    shade: (v, u, front) =>
      // The heart keeps the light off what is deep in it; rims are thin and catch it.
      (front ? -0.2 : -0.3) * (1 - u) ** 1.4 -
      0.1 * (1 - petal.out) * (1 - u * 0.7) +
      0.09 * rise(0.93, 1, u) +
      0.045 * noise(v * 2.2, u * 2) +
      0.018 * noise(v * 17, u * 1.5) -
      0.05 * (1 - Math.abs(v)) * rise(0.2, 0.7, u) * (front ? 0 : 1),
    at: (across, share) => {
      const v = across * 2 - 1
      const edge = 1 - round * Math.abs(v) ** 3.2 + point * (1 - Math.abs(v)) ** 2
      const u = share * edge
      const turn = angle + v * span * (0.5 + 0.5 * rise(-0.1, 0.55, u))
      const wave = ruffle * u ** 3 * (Math.sin(waves * v * 3.1 + phase) + 0.7 * noise(v * waves, phase))
      const far =
        radius * (0.12 + 0.88 * rise(0, belly, u) + 0.035 * v) +
        (flare * u ** 2.6 + wave) * (0.25 + radius * 0.75)
      const up = height * u ** 0.9 - curl * u ** 5 + wave * 0.5
      return { point: placeOn(stance, far * Math.sin(turn), up, far * Math.cos(turn)), s: v, t: share }
    },
  })
}

export type RayPetal = {
  angle: number
  from: number
  lift: number
  length: number
  width: number
  shape: readonly number[]
  rise: number
  bend: number
  wrap: number
  ruffle: number
  waves: number
  twist: number
  gloss: number
  seed: number
}

/** A petal that sets out from the middle on its own: rays, trumpets, lips. Its front is the upper side. */
export function rayMesh(camera: Camera, stance: Stance, petal: RayPetal): Mesh {
  const { angle, length, width, wrap, ruffle, waves } = petal
  const noise = noiseOf(petal.seed)
  const phase = petal.seed % 7
  const near = clamp((length * stance.radius * camera.scale) / 90, 0.45, 1.7)
  const rows = Math.max(6, Math.round(13 * near))
  const spine = spineOf(petal, rows)
  const outX = Math.sin(angle)
  const outY = Math.cos(angle)
  return meshOf(camera, {
    columns: Math.max(5, Math.round(10 * near)),
    rows,
    lit: { ...PETAL, gloss: PETAL.gloss + petal.gloss * 0.3, tight: 12 },
    outward: -1,
    shade: (v, u, front) =>
      -0.26 * (1 - u) ** 2.4 +
      0.07 * rise(0.86, 1, Math.abs(v)) * rise(0.05, 0.3, u) +
      (front ? 0 : -0.06) +
      0.05 * noise(v * 1.6, u * 2.4) +
      0.016 * noise(v * 9, u * 1.2),
    at: (across, share) => {
      const v = across * 2 - 1
      const [far, up, way] = spine[Math.round(share * (rows - 1))]!
      const half = width * profile(petal.shape, share) * Math.sqrt(1 - share ** 9 * 0.999)
      const wave =
        ruffle *
        Math.abs(v) ** 1.5 *
        Math.sin(waves * share * 6.3 + phase + (v < 0 ? 1.9 : 0)) *
        rise(0, 0.4, share)
      const bent = Math.abs(wrap) > 0.02 ? half / wrap : 0
      const side = bent ? bent * Math.sin(v * wrap) : v * half
      const lift = (bent ? bent * (1 - Math.cos(v * wrap)) : 0) + wave + petal.twist * v * half * share
      const outward = far - lift * Math.sin(way)
      return {
        point: placeOn(
          stance,
          outward * outX + side * outY,
          up + lift * Math.cos(way),
          outward * outY - side * outX,
        ),
        s: v,
        t: share,
      }
    },
  })
}

/** Distance from the axis, height and slope at each row. */
function spineOf({ from, lift, length, rise: up, bend }: RayPetal, rows: number): [number, number, number][] {
  const spine: [number, number, number][] = []
  let [far, high] = [from, lift]
  for (let row = 0; row < rows; row++) {
    const way = up - bend * (row / (rows - 1)) ** 1.3
    spine.push([far, high, way])
    far += (length / (rows - 1)) * Math.cos(way)
    high += (length / (rows - 1)) * Math.sin(way)
  }
  return spine
}

/** A small round thing: an anther, a floret, a bud, a berry. */
export function ballMesh(
  camera: Camera,
  stance: Stance,
  at: readonly [number, number, number],
  size: number,
  tone = 0,
  tall = 1,
): Mesh {
  const many = size * stance.radius * camera.scale > 5 ? 13 : 8
  return meshOf(camera, {
    columns: many,
    rows: Math.ceil(many * 0.7),
    lit: { ...PETAL, gloss: 0.12, tight: 9 },
    shade: (_, up) => tone + 0.1 * up - 0.1,
    at: (across, share) => {
      const turn = across * Math.PI * 2
      const high = (share - 0.5) * Math.PI
      const wide = Math.cos(high) * size
      return {
        point: placeOn(
          stance,
          at[0] + wide * Math.sin(turn),
          at[1] + Math.sin(high) * size * tall,
          at[2] + wide * Math.cos(turn),
        ),
        s: across,
        t: share,
      }
    },
  })
}
