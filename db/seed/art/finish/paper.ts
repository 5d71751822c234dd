import { dice } from '@/db/seed/art/random/dice'
import { blur, type Mask } from '@/db/seed/art/raster/blur'

/** One tile of paper, repeated: fine grain with a little coarser tooth, and the slow cloud of hand-made sheets. */
export type Paper = { side: number; grain: Float32Array; cloud: Float32Array }

const SIDE = 256
/** In steps of 255. More grain than this makes WebP files half as large again. */
const GRAIN = 2.3
const CLOUD = 0.9

let tile: Paper | null = null

export function paper(): Paper {
  tile ??= makePaper()
  return tile
}

function makePaper(): Paper {
  const roll = dice(7)
  const dust = Float32Array.from({ length: SIDE * SIDE }, () => roll() + roll() + roll() - 1.5)
  const fine = evened(softened(dust, 1, 1), 0.75)
  const tooth = evened(softened(dust, 4, 2), 0.5)
  const cloud = evened(softened(dust, 18, 3), CLOUD)
  return { side: SIDE, grain: fine.map((value, at) => (value + tooth[at]!) * GRAIN), cloud }
}

/** Blurred on a sheet with margins copied from the other side, so that tiles meet without a seam. */
function softened(dust: Float32Array, radius: number, times: number): Float32Array {
  const margin = radius * times + 1
  const wide = SIDE + margin * 2
  const around: Mask = { width: wide, height: wide, left: 0, top: 0, values: new Float32Array(wide * wide) }
  for (let row = 0; row < wide; row++)
    for (let column = 0; column < wide; column++)
      around.values[row * wide + column] = dust[wrapped(row - margin) * SIDE + wrapped(column - margin)]!
  blur(around, radius, times)
  const values = new Float32Array(SIDE * SIDE)
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++)
      values[row * SIDE + column] = around.values[(row + margin) * wide + column + margin]!
  return values
}

const wrapped = (at: number) => (at + SIDE) % SIDE

/** Scaled to a usual deviation of `deviation`. */
function evened(values: Float32Array, deviation: number): Float32Array {
  let sum = 0
  for (const value of values) sum += value * value
  const by = deviation / (Math.sqrt(sum / values.length) || 1)
  return values.map((value) => value * by)
}
