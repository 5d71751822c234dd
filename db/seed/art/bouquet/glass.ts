import { type Colour, rampOf } from '@/db/seed/art/colour/ramp'
import type { Press } from '@/db/seed/art/raster/press'
import type { Camera } from '@/db/seed/art/space/camera'
import { type Spot, smoothed, spots } from '@/db/seed/art/space/curve'
import type { Vector } from '@/db/seed/art/space/vector'
import { GLAZE } from '@/db/seed/art/surface/light'
import { paintMesh } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'
import { revolved, ring } from '@/db/seed/art/surface/revolve'

export type GlassShape = 'cylinder' | 'bottle' | 'belly'
export type Glass = {
  shape: GlassShape
  diameter: number
  height: number
  tint?: Colour
  foot: Vector
  water?: number
}

/** [radius in diameters, height in heights] */
const profiles: Record<GlassShape, readonly Spot[]> = {
  cylinder: spots('0.44 0, 0.475 0.01, 0.485 0.05, 0.49 0.5, 0.5 1'),
  bottle: spots(
    '0.9 0, 0.97 0.015, 1 0.08, 1 0.38, 0.93 0.5, 0.6 0.62, 0.46 0.72, 0.44 0.9, 0.5 0.97, 0.52 1',
  ),
  belly: spots('0.5 0, 0.62 0.02, 0.86 0.22, 0.9 0.42, 0.76 0.66, 0.55 0.84, 0.5 0.93, 0.56 1'),
}

/** The far wall before the stems; water, the near wall and its lights after them. */
export function glassParts(glass: Glass): Part[] {
  const line = smoothed(profiles[glass.shape], 6).map(
    ([r, y]) => [r * glass.diameter, y * glass.height] as const,
  )
  const { foot } = glass
  const tint = glass.tint ?? { ramp: 'eucalyptus', toward: 'white', by: 0.55 }
  const wide = Math.max(...line.map(([radius]) => radius))
  const reach = [...ring(foot, wide, 0, 10), ...ring(foot, line.at(-1)![0], glass.height, 10)]
  const far: Part = {
    reach,
    at: foot,
    tier: 'behind',
    paint: (press, camera) => {
      wall(press, camera, line, {
        foot,
        from: -Math.PI,
        to: Math.PI,
        colour: tint,
        opacity: 0.3,
        tone: 0.1,
        outside: true,
      })
      wall(press, camera, line.slice(-7), {
        foot,
        from: Math.PI * 0.5,
        to: Math.PI * 1.5,
        colour: tint,
        opacity: 0.3,
        tone: -0.08,
        outside: false,
      })
    },
  }
  const near: Part = {
    reach: [],
    at: [foot[0], foot[1] + glass.height / 2, foot[2] + wide],
    tier: 'front',
    shadow: null,
    paint: (press, camera) => paintNear(press, camera, glass, line),
  }
  return [far, near]
}

/** Where the near wall is dark or carries light: from, to in radians, and how strongly. */
type Streak = readonly [from: number, to: number, opacity: number]
const HALF = Math.PI / 2
/** Glass is dark where one looks along its wall, and shows the window as two streaks. */
const DARK: readonly Streak[] = [
  [-HALF, -1.28, 0.34],
  [-HALF, -1.44, 0.4],
  [1.22, HALF, 0.36],
  [1.42, HALF, 0.45],
]
const BRIGHT: readonly Streak[] = [
  [-1.02, -0.78, 0.34],
  [-0.96, -0.84, 0.4],
  [-0.68, -0.63, 0.42],
  [0.92, 0.98, 0.34],
]

function paintNear(press: Press, camera: Camera, glass: Glass, line: readonly Spot[]): void {
  const { foot, height, water = 0.62 } = glass
  if (water > 0)
    paintWater(
      press,
      camera,
      foot,
      line.filter(([, y]) => y < water * height),
    )
  const near = { foot, from: -HALF, to: HALF, outside: true }
  const edge: Colour = { ramp: 'eucalyptus', toward: 'teal', by: 0.35 }
  for (const [from, to, opacity] of DARK)
    wall(press, camera, line, { ...near, from, to, colour: edge, opacity, tone: -0.16 })
  const body = line.filter(([, y]) => y > height * 0.07 && y < height * 0.93)
  for (const [from, to, opacity] of BRIGHT)
    wall(press, camera, body, { ...near, from, to, colour: 'white', opacity, tone: 0.5 })
  const [rim, top] = line.at(-1)!
  const lip: Spot[] = [
    [rim, top - 0.1],
    [rim + 0.05, top + 0.06],
    [rim - 0.14, top + 0.08],
  ]
  wall(press, camera, lip, {
    ...near,
    from: -Math.PI,
    to: Math.PI,
    colour: 'white',
    opacity: 0.6,
    tone: 0.12,
  })
  const [base] = line[1]!
  const thick: Spot[] = [
    [base * 0.98, 0.1],
    [base, height * 0.028],
  ]
  wall(press, camera, thick, { ...near, colour: 'white', opacity: 0.4, tone: 0.2 })
}

function paintWater(press: Press, camera: Camera, foot: Vector, wet: readonly Spot[]): void {
  const level = wet.at(-1)!
  const near = { foot, from: -HALF, to: HALF, outside: true }
  const deep: Colour = { ramp: 'eucalyptus', toward: 'sky', by: 0.3 }
  wall(press, camera, wet, { ...near, colour: deep, opacity: 0.3, tone: 0.12 })
  const disc: Spot[] = [
    [0.01, level[1]],
    [level[0] * 0.97, level[1]],
  ]
  const calm: Colour = { ramp: 'eucalyptus', toward: 'white', by: 0.5 }
  wall(press, camera, disc, {
    ...near,
    from: -Math.PI,
    to: Math.PI,
    outside: false,
    colour: calm,
    opacity: 0.34,
    tone: 0.2,
  })
  const edge: Spot[] = [
    [level[0] * 0.99, level[1] - 0.12],
    [level[0], level[1] + 0.12],
  ]
  wall(press, camera, edge, { ...near, colour: 'white', opacity: 0.5, tone: 0.2 })
}

export type Wall = {
  foot: Vector
  from: number
  to: number
  colour: Colour
  opacity: number
  tone: number
  outside: boolean
}

export function wall(
  press: Press,
  camera: Camera,
  line: readonly Spot[],
  { foot, from, to, colour, opacity, tone, outside }: Wall,
): void {
  const mesh = revolved(camera, {
    foot,
    line,
    lit: GLAZE,
    from,
    to,
    columns: Math.max(5, Math.round((to - from) * 8)),
    shade: () => tone,
  })
  const ramp = rampOf(colour)
  paintMesh(press, mesh, { front: ramp, back: ramp, opacity, frontOnly: outside })
}
