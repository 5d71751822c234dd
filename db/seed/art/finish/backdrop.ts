import { labOf, mixedLab, rgbOfLab, rgbOf } from '@/db/seed/art/colour/oklab'
import { walls, type WallName } from '@/db/seed/art/colour/walls'
import { dice } from '@/db/seed/art/random/dice'
import { COARSE } from '@/db/seed/art/raster/shadow'
import { clamp, mix, rise } from '@/db/seed/art/space/number'

export type Daylight = 'window' | 'tall window' | 'slats' | 'arch' | 'leaves' | 'none'

export type Backdrop = {
  wall: WallName
  /** Where wall and ground meet, as a share of the height; null for a wall alone. */
  horizon: number | null
  daylight: Daylight
  /** Moves and leans the patch of light. */
  lean: number
}

/** Wall and ground at a quarter of the size, as red, green, blue: they hold nothing that is not soft. */
export type Plate = { width: number; height: number; wall: Float32Array; floor: Float32Array | null }

/** A plate is a few hundred kilobytes; the walls of one page of cards fit easily. */
const MOST_PLATES = 24
const plates = new Map<string, Plate>()

export function plateOf(backdrop: Backdrop, width: number, height: number): Plate {
  const key = JSON.stringify([backdrop, width, height])
  const found = plates.get(key)
  if (found) return found
  if (plates.size >= MOST_PLATES) plates.delete(plates.keys().next().value as string)
  const made = makePlate(backdrop, Math.ceil(width / COARSE) + 2, Math.ceil(height / COARSE) + 2)
  plates.set(key, made)
  return made
}

const TABLE = 64

function tints(near: string, far: string): Float32Array {
  const table = new Float32Array((TABLE + 1) * 3)
  for (let at = 0; at <= TABLE; at++)
    table.set(rgbOfLab(mixedLab(labOf(near), labOf(far), at / TABLE)), at * 3)
  return table
}

function makePlate({ wall, horizon, daylight, lean }: Backdrop, width: number, height: number): Plate {
  const { wall: paint, floor: ground } = walls[wall]
  const high = height / width
  const wallTints = tints(paint[0], paint[1])
  const floorTints = tints(ground[0], ground[1])
  const light = daylightAt(daylight, lean)
  const plate: Plate = {
    width,
    height,
    wall: new Float32Array(width * height * 3),
    floor: horizon === null ? null : new Float32Array(width * height * 3),
  }
  const glow = rgbOf('#FFF4DA')
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = column / width
      const y = row / width
      const at = (row * width + column) * 3
      const away = rise(0.05, 1.25, Math.hypot(x - 0.26, (y - 0.16) * 0.92))
      const foot = horizon === null ? 0 : 0.14 * rise(0.16, 0, Math.max(0, horizon * high - y))
      tint(plate.wall, at, wallTints, away + foot, glow, light(x, y) * (1 - 0.5 * away))
      if (plate.floor)
        tint(plate.floor, at, floorTints, clamp(0.25 * x + (y - (horizon ?? 0) * high) * 2.4), glow, 0)
    }
  }
  return plate
}

function tint(
  to: Float32Array,
  at: number,
  table: Float32Array,
  share: number,
  glow: readonly number[],
  light: number,
): void {
  const from = Math.round(clamp(share) * TABLE) * 3
  for (let part = 0; part < 3; part++) to[at + part] = mix(table[from + part]!, glow[part]!, light)
}

type Light = (x: number, y: number) => number

/** What the sun throws on the wall, x and y in widths of the picture. */
function daylightAt(kind: Daylight, lean: number): Light {
  const skewed = (x: number, y: number) => x + (y - 0.45) * (0.22 + 0.1 * lean) - 0.05 * lean
  const fallen = (x: number, y: number) => y + (x - 0.5) * (0.1 + 0.06 * lean)
  const soft = 0.03
  const pane = (at: number, from: number, to: number) =>
    rise(from - soft, from + soft, at) * rise(to + soft, to - soft, at)
  switch (kind) {
    case 'window':
      return (x, y) => {
        const a = skewed(x, y)
        const b = fallen(x, y)
        return (
          0.5 * (pane(a, 0.3, 0.5) + pane(a, 0.545, 0.745)) * (pane(b, 0.1, 0.37) + pane(b, 0.415, 0.685))
        )
      }
    case 'tall window':
      return (x, y) =>
        0.46 * pane(skewed(x, y), 0.34, 0.5) * pane(fallen(x, y), 0.05, 0.92) +
        0.46 * pane(skewed(x, y), 0.535, 0.69) * pane(fallen(x, y), 0.05, 0.92)
    case 'slats':
      return (x, y) =>
        0.4 *
        pane(skewed(x, y), 0.24, 0.86) *
        rise(0.2, 0.62, 0.5 + 0.5 * Math.sin(fallen(x, y) * 52)) *
        pane(fallen(x, y), 0.06, 0.86)
    case 'arch':
      return (x, y) => {
        const a = (skewed(x, y) - 0.55) / 0.24
        const b = fallen(x, y)
        const top = b < 0.36 ? Math.hypot(a, (0.36 - b) / 0.26) : Math.abs(a)
        return 0.46 * rise(1.12, 0.9, top) * rise(0.98, 0.86, b)
      }
    case 'leaves':
      return dappled(lean)
    case 'none':
      return () => 0
  }
}

/** Sun through a tree: round drops of light, more of them in the middle. */
function dappled(lean: number): Light {
  const roll = dice(Math.round((lean + 2) * 1e5))
  const drops = Array.from({ length: 34 }, () => ({
    x: roll.around(0.55, 0.5),
    y: roll.around(0.45, 0.5),
    wide: roll.between(0.03, 0.085),
    strong: roll.between(0.12, 0.34),
  }))
  return (x, y) => {
    let light = 0
    for (const drop of drops) {
      const off = Math.hypot(x - drop.x + (y - drop.y) * 0.3, (y - drop.y) * 0.75) / drop.wide
      if (off < 1.4) light += drop.strong * rise(1.3, 0.5, off)
    }
    return Math.min(0.5, light)
  }
}
