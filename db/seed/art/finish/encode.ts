import sharp from 'sharp'
import type { Picture } from '@/db/seed/art/draw'

/** Widths a page may ask for; none is larger than what was drawn. */
export const SIZES = [1200, 960, 640, 320] as const

export type Encoded = { width: number; height: number; webp: Buffer }

/**
 * Every size from one drawing. Effort 2 costs half of the usual 4 and a tenth more bytes in grainy paper; effort 0 and 1 cost a third
 * more bytes for little time.
 */
export async function encodeSizes(
  { pixels, width, height }: Picture,
  sizes: readonly number[] = SIZES,
): Promise<Encoded[]> {
  const encoded: Encoded[] = []
  for (const size of sizes.filter((wanted) => wanted <= width)) {
    const image = sharp(pixels, { raw: { width, height, channels: 3 } })
    const { data, info } = await (size < width ? image.resize(size) : image)
      .webp({ quality: 80, effort: 2 })
      .toBuffer({ resolveWithObject: true })
    encoded.push({ width: info.width, height: info.height, webp: data })
  }
  return encoded
}
