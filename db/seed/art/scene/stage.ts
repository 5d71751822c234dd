import { type Press, pressFor } from '@/db/seed/art/raster/press'
import { blankSheet, type Sheet, wipe } from '@/db/seed/art/raster/sheet'

/** Tables of the last size, used again: a picture needs fifty megabytes of scratch, and a worker draws one after the other. */
let kept: Press | null = null

export function freshPress(width: number, height: number): Press {
  if (kept?.width !== width || kept.height !== height) kept = pressFor(width, height)
  wipe(kept.sheet)
  wipe(kept.picture)
  return kept
}

/** Takes what is printed so far off the press, so that the subject can be printed on a sheet of its own. */
export function takePicture(press: Press): Sheet {
  const taken = press.picture
  press.picture = blankSheet(press.width, press.height)
  return taken
}
