import { type Camera, cameraAt, see } from '@/db/seed/art/space/camera'
import type { Vector } from '@/db/seed/art/space/vector'

/** The part of the paper the subject may fill, as shares of width and height. */
export type Frame = { left: number; right: number; top: number; bottom: number }

export const PORTRAIT: Frame = { left: 0.045, right: 0.955, top: 0.085, bottom: 0.925 }

export type Extent = { left: number; right: number; top: number; bottom: number }

/** What the points cover when one centimetre is one pixel. */
export function extentOf(points: readonly Vector[], pitch: number, away: number): Extent {
  const probe = cameraAt({ pitch, x: 0, y: 0, scale: 1, away })
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const point of points) {
    const [x, y] = see(probe, point)
    extent.left = Math.min(extent.left, x)
    extent.right = Math.max(extent.right, x)
    extent.top = Math.min(extent.top, y)
    extent.bottom = Math.max(extent.bottom, y)
  }
  return extent
}

/** How low in its frame a subject sits that does not fill it: 1 is at the bottom. */
export type Fit = { pitch: number; frame?: Frame; sits?: number; largest?: number }

/** A camera that shows all points inside the frame, as large as it allows. */
export function fitted(
  points: readonly Vector[],
  width: number,
  height: number,
  { pitch, frame = PORTRAIT, sits = 0.66, largest = Infinity }: Fit,
): Camera {
  const rough = extentOf(points, pitch, 1e6)
  const away = Math.hypot(rough.right - rough.left, rough.bottom - rough.top) * 4.2
  const extent = extentOf(points, pitch, away)
  const room = { wide: (frame.right - frame.left) * width, high: (frame.bottom - frame.top) * height }
  const scale = Math.min(
    room.wide / (extent.right - extent.left),
    room.high / (extent.bottom - extent.top),
    (largest * width) / 1200,
  )
  const slack = room.high - (extent.bottom - extent.top) * scale
  return cameraAt({
    pitch,
    scale,
    away,
    x: ((frame.left + frame.right) / 2) * width - ((extent.left + extent.right) / 2) * scale,
    y: frame.top * height + slack * sits - extent.top * scale,
  })
}
