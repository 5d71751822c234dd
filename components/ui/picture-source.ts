/** What a page knows of a picture before a byte of it is fetched. */
export type PictureData = {
  /** Its sizes lie at `/pictures/<key>-<width>.webp`. */
  key: string
  widths: readonly number[]
  /** Empty where the words beside it say the same. */
  alt: string
  /** A few pixels as a data URI. */
  blur?: string
  /** Which part stays when the frame crops: '50% 80%' keeps a pot's base. */
  focus?: string
}

const addressOf = (key: string, width: number): string => `/pictures/${key}-${width}.webp`

/** What an `<img>` asks for. A browser that knows no srcset gets the middle size. */
export function pictureSource({ key, widths }: Pick<PictureData, 'key' | 'widths'>): {
  src: string
  srcSet: string
} {
  const rising = widths.toSorted((a, b) => a - b)
  const middle = rising[Math.floor((rising.length - 1) / 2)]
  if (middle === undefined) throw new RangeError(`The picture ${key} has no sizes.`)
  return {
    src: addressOf(key, middle),
    srcSet: rising.map((width) => `${addressOf(key, width)} ${width}w`).join(', '),
  }
}

export type Ratio = '4/5' | '1/1' | '3/2'

const shapes: Record<Ratio, { width: number; height: number }> = {
  '4/5': { width: 800, height: 1000 },
  '1/1': { width: 800, height: 800 },
  '3/2': { width: 1200, height: 800 },
}

/** Width and height as attributes: the place is kept before any style sheet is read. */
export const shapeOf = (ratio: Ratio): { width: number; height: number } => shapes[ratio]
