/** Transparent paper: red, green, blue already weighed by the alpha behind them, so that laying over is one addition. */
export type Sheet = { width: number; height: number; pixels: Uint8ClampedArray; inked: Box }

/** The pixels that may hold ink: left and top are inside, right and bottom are not. */
export type Box = { left: number; top: number; right: number; bottom: number }

export function blankSheet(width: number, height: number): Sheet {
  return { width, height, pixels: new Uint8ClampedArray(width * height * 4), inked: emptyBox(width, height) }
}

const emptyBox = (width: number, height: number): Box => ({ left: width, top: height, right: 0, bottom: 0 })

export const isBlank = ({ inked }: Sheet) => inked.right <= inked.left || inked.bottom <= inked.top

export function widen(sheet: Sheet, left: number, top: number, right: number, bottom: number): void {
  const { inked } = sheet
  if (left < inked.left) inked.left = Math.max(0, left)
  if (top < inked.top) inked.top = Math.max(0, top)
  if (right > inked.right) inked.right = Math.min(sheet.width, right)
  if (bottom > inked.bottom) inked.bottom = Math.min(sheet.height, bottom)
}

export function lay(
  pixels: Uint8ClampedArray,
  at: number,
  red: number,
  green: number,
  blue: number,
  share: number,
): void {
  const rest = 1 - share
  pixels[at] = red * share + pixels[at]! * rest
  pixels[at + 1] = green * share + pixels[at + 1]! * rest
  pixels[at + 2] = blue * share + pixels[at + 2]! * rest
  pixels[at + 3] = 255 * share + pixels[at + 3]! * rest
}

export function wipe(sheet: Sheet): void {
  const { left, top, right, bottom } = sheet.inked
  for (let y = top; y < bottom; y++)
    sheet.pixels.fill(0, (y * sheet.width + left) * 4, (y * sheet.width + right) * 4)
  sheet.inked = emptyBox(sheet.width, sheet.height)
}

/** Lays one sheet over another and wipes it for the next use. */
export function layOver(under: Sheet, over: Sheet): void {
  if (isBlank(over)) return
  const { left, top, right, bottom } = over.inked
  for (let y = top; y < bottom; y++) {
    const from = (y * over.width + left) * 4
    const to = (y * over.width + right) * 4
    layRow(under.pixels, over.pixels, from, to)
    over.pixels.fill(0, from, to)
  }
  widen(under, left, top, right, bottom)
  over.inked = emptyBox(over.width, over.height)
}

function layRow(under: Uint8ClampedArray, over: Uint8ClampedArray, from: number, to: number): void {
  for (let at = from; at < to; at += 4) {
    const alpha = over[at + 3]!
    if (alpha === 0) continue
    const rest = 1 - alpha / 255
    under[at] = over[at]! + under[at]! * rest
    under[at + 1] = over[at + 1]! + under[at + 1]! * rest
    under[at + 2] = over[at + 2]! + under[at + 2]! * rest
    under[at + 3] = alpha + under[at + 3]! * rest
  }
}
