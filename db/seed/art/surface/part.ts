import type { Press } from '@/db/seed/art/raster/press'
import { LEAF_SHADOW, settle, type Shadow } from '@/db/seed/art/raster/shadow'
import { type Camera, nearness } from '@/db/seed/art/space/camera'
import type { Vector } from '@/db/seed/art/space/vector'

/**
 * Which parts are printed before which, whatever their depth: the inside of a pot, what grows in it, the front of the pot, and what
 * hangs over its rim.
 */
export const TIERS = ['behind', 'inside', 'within', 'front', 'over'] as const
export type Tier = (typeof TIERS)[number]

/** Anything that is printed in one go: a leaf, a stalk, the front of a pot. */
export type Part = {
  /** Points that must lie inside the picture. */
  reach: readonly Vector[]
  /** Where it stands when parts of one tier are put in order. */
  at: Vector
  tier: Tier
  /** Falls on what is printed before it; null for none. */
  shadow?: Shadow | null
  paint: (press: Press, camera: Camera) => void
}

const MOST_SHADOWS = 90

/** Prints all parts, farthest first. When there are very many, neighbours share a shadow. */
export function printParts(press: Press, camera: Camera, parts: readonly Part[]): void {
  const ordered = parts
    .map((part) => ({ part, tier: TIERS.indexOf(part.tier), near: nearness(camera, part.at) }))
    .toSorted((a, b) => a.tier - b.tier || a.near - b.near)
  const together = Math.max(1, Math.ceil(ordered.length / MOST_SHADOWS))
  ordered.forEach(({ part, tier }, at) => {
    part.paint(press, camera)
    const next = ordered[at + 1]
    const ends = !next || next.tier !== tier || (at + 1) % together === 0 || next.part.shadow !== part.shadow
    if (ends) settle(press, part.shadow === undefined ? LEAF_SHADOW : part.shadow)
  })
}
