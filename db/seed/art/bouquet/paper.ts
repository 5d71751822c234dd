import { type Colour, rampOf } from '@/db/seed/art/colour/ramp'
import { bowFacets, TIE } from '@/db/seed/art/bouquet/ribbon'
import { type Facet, printSolid } from '@/db/seed/art/flower/solid'
import { diceFor } from '@/db/seed/art/random/dice'
import { noiseOf } from '@/db/seed/art/random/noise'
import type { Camera } from '@/db/seed/art/space/camera'
import { clamp, degrees, mix, rise } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import { CLAY } from '@/db/seed/art/surface/light'
import { meshOf } from '@/db/seed/art/surface/mesh'
import type { Part } from '@/db/seed/art/surface/part'

export type Wrap = { paper: Colour; inside?: Colour; ribbon: Colour }

type Sheet = {
  from: number
  to: number
  /** Radius and height of the upper edge, by the share across. */
  wide: number
  edge: (across: number) => number
  pleats: number
  out: number
}

/** A cone of paper around the stems: sheets behind, two panels that cross in front, the skirt below, the ribbon last. */
export function wrapParts(
  { paper, inside = paper, ribbon }: Wrap,
  height: number,
  radius: number,
  slug: string,
): Part[] {
  const roll = diceFor(slug, 'pot', 'paper')
  const seeds = [roll() * 1e6, roll() * 1e6, roll() * 1e6]
  const front = rampOf(paper)
  const back = rampOf(inside)
  const { sheets, panels } = cutOut(height, radius)
  const mesh = (camera: Camera, sheet: Sheet, at: number) => panelMesh(camera, sheet, height, seeds[at % 3]!)
  const print = (list: readonly Sheet[], tier: Part['tier'], at: Vector): Part => ({
    reach: list.flatMap((sheet) => [0, 0.5, 1].map((a) => panelPoint(sheet, a, 1, height, 0))),
    at,
    tier,
    paint: (press, camera) =>
      printSolid(
        press,
        list.map((sheet, index) => ({ mesh: mesh(camera, sheet, index), skin: { front, back } })),
        { reach: 1.4, soft: clamp(camera.scale * 0.9, 2, 18), dark: 0.26 },
      ),
  })
  const tied: Part = {
    reach: [[0, -height * 0.34, 1]],
    at: [0, -1, 4],
    tier: 'over',
    paint: (press, camera) =>
      printSolid(
        press,
        [...skirtFacets(camera, paper, height, seeds[1]!), ...bowFacets(camera, ribbon, slug, height)],
        {
          reach: 0.9,
          soft: clamp(camera.scale * 0.4, 2, 10),
          dark: 0.3,
        },
      ),
  }
  return [print(sheets, 'behind', [0, 0, -radius]), print(panels, 'front', [0, 0, radius]), tied]
}

/** Two sheets that stand behind, two panels that cross before the stems. */
function cutOut(height: number, radius: number): { sheets: Sheet[]; panels: Sheet[] } {
  const low = height - radius * 1.02
  const wide = radius * 1.06
  const sheets: Sheet[] = [
    {
      from: 70,
      to: 200,
      wide: wide * 1.16,
      edge: (a) => height + radius * (0.3 + 0.3 * Math.sin(a * 7) ** 2 - 0.3 * a),
      pleats: 5,
      out: 0,
    },
    {
      from: 160,
      to: 290,
      wide: wide * 1.14,
      edge: (a) => height + radius * (0.1 + 0.34 * Math.sin(a * 6 + 1) ** 2 + 0.24 * a),
      pleats: 5,
      out: 0.03,
    },
  ]
  const panels: Sheet[] = [
    {
      from: -42,
      to: 112,
      wide: wide * 0.97,
      edge: (a) => mix(low - radius * 0.12, height - radius * 0.02, a ** 1.15),
      pleats: 6,
      out: 0,
    },
    {
      from: -112,
      to: 26,
      wide: wide * 0.985,
      edge: (a) => mix(height + radius * 0.06, low - radius * 0.04, a ** 0.85),
      pleats: 6,
      out: 0.5,
    },
  ]
  return { sheets, panels }
}

function panelPoint(sheet: Sheet, across: number, along: number, height: number, crease: number): Vector {
  const turn = degrees(mix(sheet.from, sheet.to, across))
  const top = sheet.edge(across)
  const up = top * along
  const open = clamp(up / height, 0, 1.3)
  const far = (TIE + (sheet.wide - TIE) * open ** 0.92 + sheet.out * open) * (1 + crease * 0.045 * open)
  return [far * Math.sin(turn), up, far * Math.cos(turn) * 0.72 + sheet.out * 0.6]
}

function panelMesh(camera: Camera, sheet: Sheet, height: number, seed: number) {
  const noise = noiseOf(seed)
  // A pleat: paper folds sharply one way and softly the other.
  const creaseAt = (across: number) => {
    const fold = (across * sheet.pleats + 0.3 * noise(across * 3, 2) + 10) % 1
    return fold < 0.8 ? fold / 0.8 : (1 - fold) / 0.2
  }
  return meshOf(camera, {
    columns: 73,
    rows: 16,
    lit: { ...CLAY, base: 0.56, contrast: 0.3, through: 0.2 },
    shade: (across, up) =>
      0.03 * noise(across * 9, up * 2) +
      (creaseAt(across) - 0.6) * 0.09 * rise(0.1, 0.5, up) +
      0.1 * rise(0.97, 1, up) -
      0.16 * (1 - up) ** 3 +
      0.07 * rise(0.03, 0, Math.min(across, 1 - across)),
    at: (across, share) => {
      return { point: panelPoint(sheet, across, share, height, creaseAt(across)), s: across, t: share }
    },
  })
}

function skirtFacets(camera: Camera, paper: Colour, height: number, seed: number): Facet[] {
  const noise = noiseOf(seed)
  const ramp = rampOf(paper)
  const long = height * 0.2
  const mesh = meshOf(camera, {
    columns: 41,
    rows: 9,
    lit: { ...CLAY, base: 0.54, contrast: 0.3 },
    outward: -1,
    shade: (across, down) =>
      0.03 * noise(across * 8, down) + 0.1 * rise(0.95, 1, down) - 0.2 * (1 - down) ** 2,
    at: (across, share) => {
      const turn = degrees(mix(-100, 100, across))
      const uneven = 1 + 0.1 * noise(across * 5, 1)
      const far = TIE * (1 + 0.85 * share) * (1 + 0.05 * Math.sin(across * 44) * share)
      return {
        point: [far * Math.sin(turn), -long * share * uneven, far * Math.cos(turn) * 0.7],
        s: across,
        t: share,
      }
    },
  })
  return [{ mesh, skin: { front: ramp, back: ramp, outward: -1 } }]
}
