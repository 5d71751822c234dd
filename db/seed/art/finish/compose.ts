import { paper } from '@/db/seed/art/finish/paper'
import { type Backdrop, type Plate, plateOf } from '@/db/seed/art/finish/backdrop'
import { blur, type Mask } from '@/db/seed/art/raster/blur'
import { COARSE, maskOf, type Shadow } from '@/db/seed/art/raster/shadow'
import type { Sheet } from '@/db/seed/art/raster/sheet'
import { clamp } from '@/db/seed/art/space/number'

/** Where something stands on the ground: an ellipse in pixels. */
export type Standing = { x: number; y: number; wide: number; high: number }

export type Composition = {
  backdrop: Backdrop
  /** Furniture behind the subject, printed before its shadow falls. */
  stage: Sheet | null
  subject: Sheet
  standing: readonly Standing[]
  wallShadow: Shadow
}

/** What shadow on a warm wall leaves of red, green and blue. */
const DIM = [0.38, 0.31, 0.23] as const

/** Wall, shadows, subject and paper in one pass over the pixels: three bytes each, ready for the encoder. */
export function compose({ backdrop, stage, subject, standing, wallShadow }: Composition): Buffer {
  const { width, height } = subject
  const plate = plateOf(backdrop, width, height)
  const shade = shadeOf(subject, standing, wallShadow, plate)
  const lines = {
    wall: new Float32Array(plate.width * 3),
    floor: new Float32Array(plate.width * 3),
    shade: new Float32Array(plate.width),
  }
  const out = Buffer.allocUnsafe(width * height * 3)
  const horizon = backdrop.horizon === null ? Infinity : Math.round(backdrop.horizon * height)
  const ground = new Float32Array(width * 3)
  for (let y = 0; y < height; y++) {
    const onFloor = y >= horizon && plate.floor !== null
    const seam = y >= horizon - 3 * (width / 1200) && y < horizon ? 0.965 : 1
    blendRows(onFloor ? plate.floor! : plate.wall, lines.wall, plate.width * 3, y)
    blendRows(shade, lines.shade, plate.width, y)
    if (stage) groundRow(ground, lines.wall, null, width, seam)
    else groundRow(ground, lines.wall, lines.shade, width, seam)
    if (stage) overRow(ground, stage, y, lines.shade)
    finishRow(out, ground, subject, y)
  }
  return out
}

/** The row of a coarse table that lies at a row of pixels, between two of its own. */
function blendRows(table: Float32Array, row: Float32Array, length: number, y: number): void {
  const at = y / COARSE
  const from = Math.floor(at)
  const share = at - from
  const start = from * length
  for (let index = 0; index < length; index++) {
    const above = table[start + index]!
    row[index] = above + (table[start + length + index]! - above) * share
  }
}

function groundRow(
  ground: Float32Array,
  colours: Float32Array,
  shade: Float32Array | null,
  width: number,
  seam: number,
): void {
  for (let x = 0; x < width; x++) {
    const column = (x / COARSE) | 0
    const share = x / COARSE - column
    const dark = shade ? shade[column]! + (shade[column + 1]! - shade[column]!) * share : 0
    for (let part = 0; part < 3; part++) {
      const left = colours[column * 3 + part]!
      const value = left + (colours[column * 3 + 3 + part]! - left) * share
      ground[x * 3 + part] = value * seam * (1 - dark * (1 - DIM[part]!))
    }
  }
}

function overRow(ground: Float32Array, stage: Sheet, y: number, shade: Float32Array): void {
  const { width, pixels } = stage
  for (let x = 0; x < width; x++) {
    const at = (y * width + x) * 4
    const rest = 1 - pixels[at + 3]! / 255
    const column = (x / COARSE) | 0
    const share = x / COARSE - column
    const dark = shade[column]! + (shade[column + 1]! - shade[column]!) * share
    for (let part = 0; part < 3; part++) {
      const under = pixels[at + part]! + ground[x * 3 + part]! * rest
      ground[x * 3 + part] = under * (1 - dark * (1 - DIM[part]!))
    }
  }
}

function finishRow(out: Buffer, ground: Float32Array, { width, pixels }: Sheet, y: number): void {
  const { side, grain, cloud } = paper()
  const row = (y & (side - 1)) * side
  // The cloud is stretched four times, so that its repeat is wider than the picture.
  const cloudRow = ((y >> 2) & (side - 1)) * side
  for (let x = 0; x < width; x++) {
    const at = (y * width + x) * 4
    const alpha = pixels[at + 3]!
    const rest = 1 - alpha / 255
    const red = pixels[at]! + ground[x * 3]! * rest
    const green = pixels[at + 1]! + ground[x * 3 + 1]! * rest
    const blue = pixels[at + 2]! + ground[x * 3 + 2]! * rest
    const light = (red * 0.3 + green * 0.59 + blue * 0.11) / 255
    const tooth =
      grain[row + (x & (side - 1))]! * (1.2 - 0.5 * light) * (alpha > 0 ? 1.15 : 0.85) +
      cloud[cloudRow + ((x >> 2) & (side - 1))]!
    const to = (y * width + x) * 3
    out[to] = byte(red + tooth)
    out[to + 1] = byte(green + tooth)
    out[to + 2] = byte(blue + tooth * 0.9)
  }
}

const byte = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value + 0.5)

/** Everything that darkens wall and ground, coarse: the soft outline of the subject, and the contact where things stand. */
function shadeOf(subject: Sheet, standing: readonly Standing[], shadow: Shadow, plate: Plate): Float32Array {
  const unit = subject.width / 1000
  const shade = new Float32Array(plate.width * plate.height)
  if (subject.inked.right > subject.inked.left && shadow.depth > 0)
    castOn(shade, plate, subject, shadow, unit)
  for (const spot of standing) {
    press(
      shade,
      plate,
      {
        x: spot.x + spot.wide * 0.34,
        y: spot.y + spot.high * 0.1,
        wide: spot.wide * 1.9,
        high: spot.high * 1.5,
      },
      0.3,
    )
    press(
      shade,
      plate,
      { x: spot.x + spot.wide * 0.08, y: spot.y, wide: spot.wide * 1.14, high: spot.high * 1.05 },
      0.62,
    )
  }
  return shade
}

function castOn(
  shade: Float32Array,
  plate: Plate,
  subject: Sheet,
  { right, down, soft, depth }: Shadow,
  unit: number,
): void {
  const radius = Math.max(1, (soft * unit) / COARSE)
  const mask: Mask = maskOf(subject, subject.inked, Math.ceil(radius * 3))
  blur(mask, radius, 3)
  const dx = Math.round((right * unit) / COARSE)
  const dy = Math.round((down * unit) / COARSE)
  for (let row = 0; row < mask.height; row++) {
    const y = mask.top + row + dy
    if (y < 0 || y >= plate.height) continue
    for (let column = 0; column < mask.width; column++) {
      const x = mask.left + column + dx
      if (x >= 0 && x < plate.width)
        shade[y * plate.width + x] = mask.values[row * mask.width + column]! * depth
    }
  }
}

/** The dark under a foot: full at the middle, gone at the edge. */
function press(shade: Float32Array, plate: Plate, { x, y, wide, high }: Standing, depth: number): void {
  const top = Math.max(0, Math.floor((y - high) / COARSE))
  const bottom = Math.min(plate.height - 1, Math.ceil((y + high) / COARSE))
  const left = Math.max(0, Math.floor((x - wide) / COARSE))
  const right = Math.min(plate.width - 1, Math.ceil((x + wide) / COARSE))
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const off = Math.hypot((column * COARSE - x) / wide, (row * COARSE - y) / high)
      if (off >= 1) continue
      const at = row * plate.width + column
      const dark = depth * clamp((1 - off) ** 1.3 * 1.25)
      shade[at] = shade[at]! + dark * (1 - shade[at]!)
    }
  }
}
