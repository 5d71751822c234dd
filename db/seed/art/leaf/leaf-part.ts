import { growBlade, paintBlade } from '@/db/seed/art/leaf/blade'
import { growCompound, paintCompound } from '@/db/seed/art/leaf/compound'
import type { Leaf } from '@/db/seed/art/leaf/leaf'
import type { Lie, Site } from '@/db/seed/art/leaf/lie'
import { growPlump, paintPlump } from '@/db/seed/art/leaf/plump'
import { along } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'

/** One leaf of any family, ready to be put in order with the other parts. */
export function leafPart(leaf: Leaf, site: Site): Part {
  switch (leaf.family) {
    case 'blade': {
      const grown = growBlade(leaf, site)
      return {
        ...standing(grown.lie, grown.shape.halfWidth(0.4)),
        paint: (press, camera) => paintBlade(press, camera, grown),
      }
    }
    case 'compound': {
      const grown = growCompound(leaf, site)
      return {
        ...standing(grown.lie, leaf.length * 0.6),
        paint: (press, camera) => paintCompound(press, camera, grown),
      }
    }
    case 'plump': {
      const grown = growPlump(leaf, site)
      return {
        ...standing(grown.lie, grown.shape.halfWidth(0.6)),
        paint: (press, camera) => paintPlump(press, camera, grown),
      }
    }
  }
}

function standing(lie: Lie, half: number): Pick<Part, 'reach' | 'at' | 'tier'> {
  const middle = lie.midrib(0.5)
  const reach = [0, 0.25, 0.75, 1].map((y) => lie.midrib(y))
  const sides = [-half, half].map((side) => along(middle, [side * lie.length, lie.across(0.5)]))
  return { reach: [...reach, middle, ...sides], at: lie.midrib(0.35), tier: 'within' }
}
