import { wall } from '@/db/seed/art/bouquet/glass'
import { rampOf } from '@/db/seed/art/colour/ramp'
import type { Candle } from '@/db/seed/art/goods/piece'
import { lights } from '@/db/seed/art/goods/flame'
import { printOverlays } from '@/db/seed/art/goods/print'
import type { Press } from '@/db/seed/art/raster/press'
import type { Camera } from '@/db/seed/art/space/camera'
import type { Spot } from '@/db/seed/art/space/curve'
import { type Vector, along } from '@/db/seed/art/space/vector'
import { CLAY } from '@/db/seed/art/surface/light'
import { paintMesh } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'
import { revolved, ring } from '@/db/seed/art/surface/revolve'

/** Wax, the glass around it, and the flame that lights both from within. */
export function candleParts(candle: Candle, foot: Vector, _seed: string): Part[] {
  const radius = candle.diameter / 2
  const flame = candle.lit === false ? 0 : Math.min(4.2, 1.6 + candle.diameter * 0.24)
  return [
    {
      reach: [
        ...ring(foot, radius, 0, 10),
        ...ring(foot, radius, candle.height, 10),
        along(foot, [candle.height + (candle.holder === 'none' ? flame * 1.2 : 0), [0, 1, 0]]),
      ],
      at: foot,
      tier: 'over',
      paint: (press, camera) => {
        if (candle.holder === 'none') paintPillar(press, camera, candle, foot)
        else paintJar(press, camera, candle, foot)
      },
    },
  ]
}

function paintPillar(press: Press, camera: Camera, candle: Candle, foot: Vector): void {
  const { height, diameter } = candle
  const r = diameter / 2
  const thin = diameter < height * 0.25
  const wax = rampOf(candle.wax)
  const body = revolved(camera, {
    foot,
    line: [
      [r * (thin ? 1 : 0.98), 0],
      [r, height * 0.02],
      [r * (thin ? 0.86 : 1), height * 0.7],
      [r * (thin ? 0.5 : 1), height * (thin ? 0.985 : 0.985)],
      [r * (thin ? 0.2 : 0.94), height],
    ],
    lit: { ...CLAY, base: 0.54, contrast: 0.34, gloss: 0.1, through: 0.3 },
    shade: (_, share) => (candle.lit === false ? 0 : 0.16 * share ** 3) - 0.04,
  })
  paintMesh(press, body, { front: wax, back: wax, frontOnly: true })
  if (!thin) pool(press, camera, along(foot, [height, [0, 1, 0]]), r * 0.93, candle)
  lights(press, camera, along(foot, [height, [0, 1, 0]]), candle, 1)
}

function pool(press: Press, camera: Camera, middle: Vector, radius: number, candle: Candle): void {
  const disc = revolved(camera, {
    foot: middle,
    line: [
      [radius, 0],
      [radius * 0.6, -0.04],
      [0.01, -0.06],
    ],
    lit: CLAY,
    shade: (_, share) => 0.06 + 0.24 * share * (candle.lit === false ? 0.2 : 1),
  })
  const wax = rampOf(candle.wax)
  paintMesh(press, disc, { front: wax, back: wax })
}

type Streak = readonly [from: number, to: number, opacity: number]
const HALF = Math.PI / 2
const DARK: readonly Streak[] = [
  [-HALF, -1.2, 0.5],
  [1.1, HALF, 0.55],
  [-HALF, -1.42, 0.5],
  [1.38, HALF, 0.5],
]
const BRIGHT: readonly Streak[] = [
  [-0.98, -0.84, 0.3],
  [-0.76, -0.72, 0.34],
  [0.98, 1.02, 0.22],
]

function paintJar(press: Press, camera: Camera, candle: Candle, foot: Vector): void {
  const { height, diameter, holder, glass = 'amber' } = candle
  const r = diameter / 2
  const level = height * 0.66
  const jar: Spot[] = [
    [r * 0.94, 0],
    [r, height * 0.03],
    [r, height * 0.97],
    [r, height],
  ]
  const near = { foot, from: -HALF, to: HALF, outside: true, colour: glass }
  const far = { ...near, from: HALF, to: Math.PI * 1.5, outside: false }
  wall(press, camera, jar, { ...far, opacity: holder === 'tin' ? 1 : 0.86, tone: -0.02 })
  if (holder === 'glass') paintWax(press, camera, candle, foot, level)
  pool(press, camera, along(foot, [level, [0, 1, 0]]), r * 0.93, candle)
  wall(press, camera, jar, { ...near, opacity: holder === 'tin' ? 1 : 0.6, tone: 0.02 })
  for (const [from, to, opacity] of DARK)
    wall(press, camera, jar, { ...near, from, to, opacity, tone: -0.34 })
  const base: Spot[] = [
    [r * 0.97, height * 0.02],
    [r, height * 0.055],
  ]
  wall(press, camera, base, { ...near, opacity: 0.7, tone: 0.32 })
  if (candle.label) label(press, camera, candle, foot)
  const lit: Spot[] = [
    [r * 1.005, height * 0.1],
    [r * 1.005, height * 0.92],
  ]
  for (const [from, to, opacity] of BRIGHT)
    wall(press, camera, lit, { ...near, from, to, colour: 'white', opacity, tone: 0.5 })
  const rim: Spot[] = [
    [r, height - 0.12],
    [r + 0.05, height + 0.08],
    [r - 0.22, height + 0.1],
  ]
  wall(press, camera, rim, { ...near, from: -Math.PI, to: Math.PI, opacity: 0.9, tone: 0.34 })
  lights(press, camera, along(foot, [level, [0, 1, 0]]), candle, 0.8)
}

function paintWax(
  press: Press,
  camera: Camera,
  { height, diameter, wax }: Candle,
  foot: Vector,
  level: number,
): void {
  const body = revolved(camera, {
    foot,
    line: [
      [diameter * 0.46, height * 0.045],
      [diameter * 0.465, level],
    ],
    lit: { ...CLAY, base: 0.5, contrast: 0.26 },
    shade: (_, share) => 0.16 * share ** 2,
  })
  paintMesh(press, body, { front: rampOf(wax), back: rampOf(wax), frontOnly: true })
}

/** A paper label around the front of the jar. */
function label(press: Press, camera: Camera, candle: Candle, foot: Vector): void {
  const { height, diameter } = candle
  const r = (diameter / 2) * 1.008
  const [low, top] = [height * 0.12, height * 0.5]
  const mesh = revolved(camera, {
    foot,
    line: [
      [r, low],
      [r, (low + top) / 2],
      [r, top],
    ],
    lit: { ...CLAY, base: 0.6, contrast: 0.3 },
    from: -0.82,
    to: 0.82,
    columns: 25,
  })
  for (let at = 0; at < mesh.s.length; at++) mesh.s[at] = mesh.s[at]! / 0.82
  const paper = rampOf(candle.label ?? 'cream')
  const wide = 1.64 * r
  paintMesh(press, mesh, {
    front: paper,
    back: paper,
    frontOnly: true,
    overlays: [
      ...printOverlays({ kind: 'sprig', colour: 'moss', size: 0.62 }, wide / (top - low)),
      ...frame(wide / (top - low)),
    ],
  })
}

const frame = (aspect: number) => [
  {
    ramp: rampOf('bark'),
    tone: 0.1,
    cover: (s: number, t: number) => {
      const off = Math.min((1 - Math.abs(s)) * aspect, (0.5 - Math.abs(t - 0.5)) * 2)
      return Math.abs(off - 0.1) < 0.012 ? 0.5 : 0
    },
  },
]
