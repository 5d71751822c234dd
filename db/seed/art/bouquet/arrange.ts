import type { CutStem } from '@/db/seed/art/bouquet/cut-stem'
import { sprigParts, stemLeafParts, stemPart, stemWay } from '@/db/seed/art/bouquet/sprig-parts'
import { bloomPart } from '@/db/seed/art/flower/bloom-part'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import type { BouquetRecipe } from '@/db/seed/art/recipe'
import { degrees, mix } from '@/db/seed/art/space/number'
import { type Vector, along, unit } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'

export type Arranged = {
  parts: Part[]
  height: number
  radius: number
  stems: number
  colours: CutStem['stem'][]
}

type Head = { stem: CutStem; x: number; y: number; size: number }

/** Flowers and greens above the hand that holds them, which is at the origin. */
export function arrange(recipe: BouquetRecipe, slug: string): Arranged {
  const roll = diceFor(slug, 'plant', 'bouquet')
  const height = roll.within(recipe.height)
  const radius = (height * recipe.spread) / 2
  const heads = seated(recipe, radius, roll)
  const parts = heads.flatMap((head, at) => headParts(recipe, head, height, radius, `${slug}/plant/${at}`))
  parts.push(...greenParts(recipe, height, radius, `${slug}/plant`))
  return { parts, height, radius, stems: heads.length, colours: heads.map(({ stem }) => stem.stem) }
}

/** Large heads first; each takes, of some places, the one with most room around it. */
function seated({ flowers, loose = 0 }: BouquetRecipe, radius: number, roll: Dice): Head[] {
  const wanted = flowers
    .flatMap(({ stem, count }) =>
      Array.from({ length: roll.whole(count[0], count[1]) }, () => ({
        stem,
        size: roll.within(stem.bloom.size),
      })),
    )
    .toSorted(
      (a, b) =>
        b.size * (b.stem.bloom.kind === 'head' ? 1 : 0.4) - a.size * (a.stem.bloom.kind === 'head' ? 1 : 0.4),
    )
  const heads: Head[] = []
  for (const { stem, size } of wanted) {
    let best: Head | null = null
    let most = -Infinity
    for (let tries = 0; tries < 60; tries++) {
      const turn = roll.between(0, Math.PI * 2)
      const out = Math.sqrt(roll()) * Math.max(0.4, radius - size * (stem.bloom.kind === 'head' ? 0.36 : 0.1))
      const head = { stem, size, x: Math.cos(turn) * out, y: Math.sin(turn) * out * 0.9 }
      const room = Math.min(
        ...heads.map((other) => Math.hypot(other.x - head.x, other.y - head.y) - (other.size + size) * 0.5),
        9,
      )
      const score = room - out * (0.08 - loose * 0.1)
      if (score > most) {
        most = score
        best = head
      }
    }
    heads.push(best!)
  }
  return heads
}

function headParts(recipe: BouquetRecipe, head: Head, height: number, radius: number, seed: string): Part[] {
  const roll = diceFor(seed)
  const { stem, x, y, size } = head
  const out = Math.hypot(x, y) / radius
  const cluster = stem.bloom.kind === 'cluster'
  const depth = radius * (0.75 * Math.sqrt(Math.max(0, 1 - out * out)) - 0.35 * (y / radius))
  const upright = stem.upright || cluster
  const axis: Vector = upright
    ? unit([x / (radius * 1.5), 1, 0.12 + roll.around(0, 0.16)])
    : unit([
        (x / radius) * 0.85 - 0.06 + roll.around(0, 0.18),
        (y / radius) * 0.7 + 0.42 + roll.around(0, 0.14),
        0.8,
      ])
  const at: Vector = [x, height + y - (upright ? size * 0.8 : 0), cluster ? depth * 0.5 : depth]
  const base = along(at, [upright ? 0 : size * 0.05, axis])
  const way = stemWay([x * 0.05, 0, 0], base, upright ? axis : unit([axis[0], 1, 0.2]))
  const far = recipe.hold.kind === 'paper' ? 0.5 : 0.5 - depth / (radius * 2)
  return [
    stemPart(way, stem.stem, far),
    ...stemLeafParts(stem, way, seed, Math.max(0, far * 0.8)),
    bloomPart(stem.bloom, { at: base, axis, diameter: size, seed }),
  ]
}

/** Behind and around, like rays; the shortest come forward at the sides. */
function greenParts({ greens = [] }: BouquetRecipe, height: number, radius: number, seed: string): Part[] {
  const roll = diceFor(seed, 'greens')
  return greens.flatMap(({ sprig, count }, kind) => {
    const many = roll.whole(count[0], count[1])
    return Array.from({ length: many }, (_, at) => {
      const share = many === 1 ? 0.5 : (at + roll.between(0.2, 0.8)) / many
      const angle = degrees(mix(-50, 50, share))
      const behind = at % 3 !== 2
      const reach =
        (height + radius * (behind ? 1.12 : 0.5)) *
        mix(1, 0.76, Math.abs(share - 0.5) * 2) *
        roll.between(0.86, 1.06)
      const tip: Vector = [
        Math.sin(angle) * reach * 0.92,
        Math.cos(angle * 0.62) * reach,
        behind ? -radius * 0.5 : radius * 0.2,
      ]
      const way = stemWay([Math.sin(angle) * 0.6, 0, -0.5], tip, unit([Math.sin(angle) * 1.1, 0.8, 0.1]))
      return sprigParts(sprig, way, `${seed}/green/${kind}/${at}`, behind ? 0.4 : 0.15)
    }).flat()
  })
}
