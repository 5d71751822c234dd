import { LIGHT } from '@/db/seed/art/space/camera'
import { dot, type Vector } from '@/db/seed/art/space/vector'

/** How a material answers the light, in tones from 0 (shadow) to 1 (highlight). */
export type Lit = {
  /** Its tone when the light passes by. */
  base: number
  /** How much the light changes it. */
  contrast: number
  /** Shine: strength, and how small the spot is. */
  gloss: number
  tight: number
  /** What shines through from behind: petals and thin leaves. */
  through: number
}

export const LEAF: Lit = { base: 0.46, contrast: 0.4, gloss: 0.1, tight: 14, through: 0.14 }
export const PETAL: Lit = { base: 0.52, contrast: 0.36, gloss: 0.03, tight: 8, through: 0.28 }
export const CLAY: Lit = { base: 0.46, contrast: 0.42, gloss: 0, tight: 16, through: 0 }
export const GLAZE: Lit = { base: 0.46, contrast: 0.4, gloss: 0.36, tight: 26, through: 0 }
export const FLESH: Lit = { base: 0.46, contrast: 0.4, gloss: 0.06, tight: 7, through: 0.06 }

export function toneOf(lit: Lit, normal: Vector, glance: Vector): number {
  const facing = dot(normal, LIGHT)
  const plain =
    lit.base + lit.contrast * (facing > 0 ? facing : facing * 0.75) + (facing < 0 ? -facing * lit.through : 0)
  if (lit.gloss === 0) return plain
  const shine = dot(normal, glance)
  return shine > 0 ? plain + lit.gloss * shine ** lit.tight : plain
}
