import { dice } from '@/db/seed/art/random/dice'

/** Soft hills from -1 to 1 over a plane. */
export type Noise = (x: number, y: number) => number

const SIDE = 64
const table = Float32Array.from({ length: SIDE * SIDE }, dice(20261121))

/** All noises share one table and stand at different places of it: a leaf costs two numbers instead of four thousand. */
export function noiseOf(seed: number): Noise {
  const roll = dice(seed)
  const right = roll() * SIDE
  const down = roll() * SIDE
  return (x, y) => valueAt(x + right, y + down)
}

function valueAt(x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const across = ease(x - column)
  const along = ease(y - row)
  const left = column & (SIDE - 1)
  const right = (column + 1) & (SIDE - 1)
  const upper = (row & (SIDE - 1)) * SIDE
  const lower = ((row + 1) & (SIDE - 1)) * SIDE
  const above = table[upper + left]! + (table[upper + right]! - table[upper + left]!) * across
  const below = table[lower + left]! + (table[lower + right]! - table[lower + left]!) * across
  return (above + (below - above) * along) * 2 - 1
}

const ease = (t: number) => t * t * (3 - 2 * t)
