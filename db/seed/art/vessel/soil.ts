import { rgbOf } from '@/db/seed/art/colour/oklab'
import { inkAt, type Ramp, rampOf } from '@/db/seed/art/colour/ramp'
import { diceFor } from '@/db/seed/art/random/dice'
import { fill, fillEach } from '@/db/seed/art/raster/fill'
import type { Press } from '@/db/seed/art/raster/press'
import { type Camera, see } from '@/db/seed/art/space/camera'
import type { Vector } from '@/db/seed/art/space/vector'
import { ring } from '@/db/seed/art/surface/revolve'

export type Soil = 'loam' | 'grit' | 'bark' | 'moss' | 'pebbles' | 'coffee' | 'water'

type Mixture = { ground: string; crumbs: readonly [string, ...string[]]; size: number; count: number }

const mixtures: Record<Soil, Mixture> = {
  loam: { ground: '#33261d', crumbs: ['#1d1511', '#4b382c', '#6d5543', '#2a1f18'], size: 0.3, count: 170 },
  grit: { ground: '#b9a585', crumbs: ['#8d7a5f', '#d9c7a8', '#efe3cb', '#6f6150'], size: 0.26, count: 320 },
  bark: { ground: '#4a3527', crumbs: ['#7a563a', '#5d412d', '#94704f', '#2f2119'], size: 0.75, count: 90 },
  moss: { ground: '#4b5b2c', crumbs: ['#6c8040', '#37481f', '#8b9c55', '#5a6f35'], size: 0.4, count: 260 },
  pebbles: { ground: '#837a6c', crumbs: ['#b5ab9b', '#d8cfbf', '#9a9083', '#6b6357'], size: 0.6, count: 120 },
  coffee: { ground: '#4e2f1d', crumbs: ['#5a3822'], size: 0.01, count: 0 },
  water: { ground: '#9cb3ac', crumbs: ['#a9beb6'], size: 0.01, count: 0 },
}

export type Ground = { middle: Vector; radius: number; soil: Soil | null; dark: Ramp; seed: string }

export function paintGround(
  press: Press,
  camera: Camera,
  { middle, radius, soil, dark, seed }: Ground,
): void {
  const disc = ring(middle, radius, 0, 48).flatMap((point) => see(camera, point).slice(0, 2))
  if (!soil) return fill(press, [disc], inkAt(dark, 0.06))
  const mixture = mixtures[soil]
  fill(press, [disc], rgbOf(mixture.ground))
  const roll = diceFor(seed, 'soil')
  for (const colour of mixture.crumbs) {
    const crumbs = Array.from({ length: Math.round(mixture.count / mixture.crumbs.length) }, () => {
      const angle = roll.between(0, Math.PI * 2)
      const out = radius * 0.96 * Math.sqrt(roll())
      const [x, y] = see(camera, [
        middle[0] + out * Math.sin(angle),
        middle[1],
        middle[2] + out * Math.cos(angle),
      ])
      const wide = mixture.size * roll.between(0.4, 1.3) * camera.scale * Math.min(1, radius / 5)
      return crumb(x, y, Math.max(0.8, wide), roll.between(0.45, 0.75), roll.between(0, 3))
    })
    fillEach(press, crumbs, rgbOf(colour), 0.85)
  }
  // The far wall keeps the light off, and the near one too.
  const shaded = ring([middle[0], middle[1], middle[2]], radius, 0, 40).map((point) => see(camera, point))
  const rise = shaded.flatMap(([x, y]) => [x, y])
  fill(press, [rise], inkAt(rampOf('moor'), 0.1), 0.16)
}

function crumb(x: number, y: number, wide: number, flat: number, turn: number): number[] {
  return Array.from({ length: 7 }, (_, at) => {
    const angle = (at / 7) * Math.PI * 2
    const far = wide * (0.8 + 0.25 * Math.sin(at * 2.6 + turn))
    return [x + far * Math.cos(angle), y + far * flat * Math.sin(angle)]
  }).flat()
}
