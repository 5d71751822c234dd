import { rampOf } from '@/db/seed/art/colour/ramp'
import { type Facet, printSolid } from '@/db/seed/art/flower/solid'
import { printOverlays } from '@/db/seed/art/goods/print'
import type { Box } from '@/db/seed/art/goods/piece'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import type { Camera } from '@/db/seed/art/space/camera'
import { clamp, degrees, rise } from '@/db/seed/art/space/number'
import { type Vector, along, turned } from '@/db/seed/art/space/vector'
import { CLAY, GLAZE, type Lit } from '@/db/seed/art/surface/light'
import { meshOf } from '@/db/seed/art/surface/mesh'
import type { Overlay } from '@/db/seed/art/surface/paint'
import type { Part } from '@/db/seed/art/surface/part'

/** A body with four sides and soft edges: soap, book, card, board. */
export function boxPart(box: Box, at: Vector, seed: string): Part {
  const [w, h, d] = box.size
  const place = placer(box, at)
  const corners = [-1, 1].flatMap((x) =>
    [0, h].flatMap((y) => [-1, 1].map((z) => place([(x * w) / 2, y, (z * d) / 2]))),
  )
  return {
    reach: corners,
    at: place([0, h / 2, d / 2]),
    tier: 'over',
    paint: (press, camera) =>
      printSolid(press, facetsOf(camera, box, place, seed), {
        reach: Math.max(0.4, Math.min(w, h) * 0.1),
        soft: clamp(camera.scale * 0.4, 1.5, 10),
        dark: 0.1,
      }),
  }
}

type Place = (point: Vector) => Vector

function placer({ turn = 0, lean = 0 }: Box, at: Vector): Place {
  return (point) => along(at, [1, turned(turned(point, [1, 0, 0], -degrees(lean)), [0, 1, 0], degrees(turn))])
}

function facetsOf(camera: Camera, box: Box, place: Place, seed: string): Facet[] {
  const [w, h, d] = box.size
  const round = Math.min(box.round ?? 0.12, Math.min(w, h, d) * 0.49)
  const outline = roundedRectangle(w, d, round)
  const lit = litOf(box)
  const noise = noiseOf(diceFor(seed, 'grain')() * 1e6)
  const grain = grainOf(box, noise)
  const bevel = [0, round * 0.3, h - round, h - round * 0.42, h - round * 0.12, h]
  const inset = [round * 0.2, 0, 0, round * 0.16, round * 0.5, round]
  const side = meshOf(camera, {
    columns: outline.length,
    rows: bevel.length,
    lit,
    shade: (_, up) => -0.09 * rise(0.12, 0, up),
    at: (across, share) => {
      const [x, z] = outline[Math.round(across * (outline.length - 1))]!
      const row = Math.round(share * (bevel.length - 1))
      const near = 1 - inset[row]! / Math.max(w, d)
      const front = z >= d / 2 - 1e-6
      return {
        point: place([x * near, bevel[row]!, z * near]),
        s: front ? x / (w / 2) : 3 * Math.sign(x || 1),
        t: bevel[row]! / h,
      }
    },
  })
  const top = meshOf(camera, {
    columns: outline.length,
    rows: 4,
    lit,
    at: (across, share) => {
      const [x, z] = outline[Math.round(across * (outline.length - 1))]!
      const near = (1 - round / Math.max(w, d)) * (1 - share * 0.999)
      return {
        point: place([x * near, h + 0.002 * share, z * near]),
        s: (x * near) / (w / 2),
        t: 0.5 - (z * near) / d,
      }
    },
  })
  const body = rampOf(box.front ?? box.colour)
  const lid = rampOf(box.top ?? box.colour)
  const print = (face: 'front' | 'top', aspect: number) =>
    box.print && ((box.printed ?? 'front') === face || box.printed === 'both')
      ? printOverlays(box.print, aspect)
      : []
  return [
    { mesh: side, skin: { front: body, back: body, relief: grain, overlays: onFace(print('front', w / h)) } },
    { mesh: top, skin: { front: lid, back: lid, relief: grain, overlays: print('top', w / d) } },
  ]
}

const onFace = (prints: readonly Overlay[]): Overlay[] =>
  prints.map((print) => ({ ...print, cover: (s, t) => (Math.abs(s) > 1 ? 0 : print.cover(s, t)) }))

function litOf({ finish = 'matt' }: Box): Lit {
  if (finish === 'glossy') return { ...GLAZE, base: 0.5, gloss: 0.2 }
  if (finish === 'satin') return { ...CLAY, base: 0.5, gloss: 0.12, tight: 10 }
  return { ...CLAY, base: 0.52, contrast: 0.38 }
}

function grainOf(
  { grain = 'paper' }: Box,
  noise: (x: number, y: number) => number,
): (s: number, t: number) => number {
  switch (grain) {
    case 'wood':
      return (s, t) =>
        0.06 * noise(s * 1.6, t * 16) +
        0.035 * noise(s * 5, t * 60) +
        0.03 * Math.sin((t * 7 + noise(s * 1.2, t * 3)) * 7)
    case 'marble':
      return (s, t) =>
        -0.22 * Math.exp(-((noise(s * 2.4 + 0.8 * noise(s * 5, t * 5), t * 3) / 0.09) ** 2)) +
        0.05 * noise(s * 2, t * 2)
    case 'linen':
      return (s, t) =>
        0.035 * Math.sin(s * 190 + noise(s * 9, t * 9)) * Math.sin(t * 210) +
        0.04 * noise(s * 30, t * 3) +
        0.04 * noise(s * 3, t * 30)
    case 'paper':
      return (s, t) => 0.022 * noise(s * 6, t * 7)
  }
}

/** Around a rectangle from the middle of its back: to the left, the front, the right; x and z. */
function roundedRectangle(w: number, d: number, round: number): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  const corner = (x: number, z: number, from: number) => {
    for (let step = 0; step <= 4; step++) {
      const angle = degrees(from + step * 22.5)
      points.push([x + round * Math.sin(angle), z + round * Math.cos(angle)])
    }
  }
  const [x, z] = [w / 2 - round, d / 2 - round]
  points.push([0, -d / 2])
  corner(-x, -z, 180)
  corner(-x, z, 270)
  for (let step = 1; step < 6; step++) points.push([-x + (2 * x * step) / 6, d / 2])
  corner(x, z, 0)
  corner(x, -z, 90)
  points.push([0, -d / 2])
  return points
}
