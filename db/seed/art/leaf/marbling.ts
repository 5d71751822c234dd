import type { Pattern } from '@/db/seed/art/leaf/leaf'
import type { Ground } from '@/db/seed/art/leaf/ground'
import { rise } from '@/db/seed/art/space/number'

/** Marks that follow the veins or are strewn by chance. */
type Of<Kind extends Pattern['kind']> = Extract<Pattern, { kind: Kind }>
type Cover = (x: number, y: number) => number

/** Streaks run outwards with the side veins: long along them, thin across. `amount` is about the share of the leaf they take. */
export function marbled(
  { amount, scale = 1, opacity = 0.85 }: Of<'marbled'>,
  { veins, noise, pixel, roll }: Ground,
): Cover {
  const limit = 0.62 - amount * 1.15 + roll.around(0, 0.14)
  const blur = 0.1 + pixel * 6
  return (x, y) => {
    const bend = 0.5 * noise(x * 4 + 7, y * 4)
    const along = Math.abs(x) * 4.6 * scale + bend
    const across = veins(x, y) * 1.15 * scale + bend * 0.8 + (x < 0 ? 37 : 0)
    const streak =
      noise(across, along) * 0.72 + noise(across * 2.6 + 11, along * 1.7) * 0.5 + 0.14 * noise(x * 46, y * 46)
    return opacity * rise(limit - blur * 0.4, limit + blur * 0.6, streak)
  }
}

/** Whole fields of the leaf without green, bounded by the midrib: half-moons. */
export function sectors({ amount }: Of<'sectors'>, { noise, veins, pixel }: Ground): Cover {
  const limit = 0.55 - amount * 1.2
  return (x, y) => {
    const field =
      noise(veins(x, y) * 0.55 + (x < 0 ? 23 : 0), x * 1.2) + 0.25 * noise(veins(x, y) * 2.4, x * 9)
    return rise(limit - pixel * 3, limit + pixel * 3 + 0.03, field)
  }
}

type Spot = { x: number; y: number; size: number }

/** Round drops, strewn so that none lies on another. */
export function spots(
  { count, size, opacity = 0.9 }: Of<'spots'>,
  { shape, roll, pixel, noise }: Ground,
): Cover {
  const drops: Spot[] = []
  for (let tries = 0; drops.length < count && tries < count * 12; tries++) {
    const y = roll.between(shape.from + 0.04, shape.to - 0.05)
    const x = roll.between(-1, 1) * shape.halfWidth(y) * 0.9
    const big = size * roll.between(0.45, 1.25)
    if (drops.every((drop) => Math.hypot(drop.x - x, drop.y - y) > (drop.size + big) * 0.75))
      drops.push({ x, y, size: big })
  }
  const cells = cellsOf(drops, size * 1.4)
  return (x, y) => {
    let most = 0
    for (const drop of cells(x, y)) {
      const off = Math.hypot(x - drop.x, y - drop.y) * (1 + 0.22 * noise(x * 40, y * 40))
      most = Math.max(most, rise(drop.size / 2 + pixel, drop.size / 2 - pixel, off))
    }
    return most * opacity
  }
}

/** The drops near a place, so that a pixel asks three of them and not three hundred. */
function cellsOf(drops: readonly Spot[], cell: number): (x: number, y: number) => readonly Spot[] {
  const table = new Map<number, Spot[]>()
  const key = (column: number, row: number) => column * 4096 + row
  for (const drop of drops) {
    const column = Math.floor(drop.x / cell)
    const row = Math.floor(drop.y / cell)
    for (let a = column - 1; a <= column + 1; a++)
      for (let b = row - 1; b <= row + 1; b++) table.set(key(a, b), [...(table.get(key(a, b)) ?? []), drop])
  }
  const none: readonly Spot[] = []
  return (x, y) => table.get(key(Math.floor(x / cell), Math.floor(y / cell))) ?? none
}

/** Light along every vein and the midrib, wide at the midrib and gone at the edge. */
export function veined({ width, opacity = 0.85 }: Of<'veined'>, { shape, veins, pixel }: Ground): Cover {
  return (x, y) => {
    const share = Math.abs(x) / (shape.halfWidth(y) || 1)
    const count = veins(x, y)
    const off = Math.abs(count - Math.round(count))
    const limit = width * (1.15 - share)
    const blur = 0.06 + pixel * 8
    const midrib = rise(width * 0.09 + pixel, width * 0.05 - pixel, Math.abs(x))
    return opacity * Math.max(midrib, rise(limit + blur, limit - blur, off) * rise(1.02, 0.86, share))
  }
}

/** Brush strokes from the midrib along the side veins, long and short in turn, as on a calathea. */
export function feathered(
  { width, reach, opacity = 0.8 }: Of<'feathered'>,
  { shape, veins, noise, pixel }: Ground,
): Cover {
  return (x, y) => {
    const share = Math.abs(x) / (shape.halfWidth(y) || 1)
    const count = veins(x, y)
    const index = Math.floor(count)
    const far = (index % 2 === 0 ? reach[1] : reach[0]) * (1 + 0.12 * noise(index * 5.1, x < 0 ? 9 : 2))
    const taper = 1 - (share / far) ** 2.2
    if (taper <= 0) return 0
    const off = Math.abs(count - index - 0.5)
    const limit = (width / 2) * Math.sqrt(taper)
    const blur = 0.05 + pixel * 6
    return opacity * rise(limit + blur, limit - blur, off) * rise(0.02, 0.06, share)
  }
}
