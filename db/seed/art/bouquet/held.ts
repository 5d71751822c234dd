import { arrange } from '@/db/seed/art/bouquet/arrange'
import { type Glass, glassParts } from '@/db/seed/art/bouquet/glass'
import { wrapParts } from '@/db/seed/art/bouquet/paper'
import { bowFacets } from '@/db/seed/art/bouquet/ribbon'
import { stemPart } from '@/db/seed/art/bouquet/sprig-parts'
import type { CutStem } from '@/db/seed/art/bouquet/cut-stem'
import { printSolid } from '@/db/seed/art/flower/solid'
import { diceFor } from '@/db/seed/art/random/dice'
import type { BouquetRecipe } from '@/db/seed/art/recipe'
import type { Display } from '@/db/seed/art/scene/display'
import { vesselOf } from '@/db/seed/art/scene/planted'
import { GOLDEN, mix } from '@/db/seed/art/space/number'
import type { Vector } from '@/db/seed/art/space/vector'
import type { Part } from '@/db/seed/art/surface/part'
import { heightOf, rimOf, vesselParts } from '@/db/seed/art/vessel/turn'

/** A bouquet in what holds it. The flowers do not ask what that is. */
export function held(recipe: BouquetRecipe, slug: string): Display {
  const { parts, height, radius, stems, colours } = arrange(recipe, slug)
  const { hold } = recipe
  switch (hold.kind) {
    case 'paper':
      return {
        parts: [
          ...parts,
          ...wrapParts(hold, height, radius, slug),
          ...tails(stems, height * 0.32, 1.5, colours, slug),
        ],
        feet: [],
        floor: -height * 0.34,
      }
    case 'tied':
      return {
        parts: [...parts, ...tails(stems, height * 0.5, 3.4, colours, slug), bow(hold.ribbon, slug, height)],
        feet: [],
        floor: -height * 0.5,
      }
    case 'glass': {
      const glass: Glass = { ...hold, foot: [0, -hold.height, 0] }
      const inside = hold.shape === 'cylinder' ? hold.diameter * 0.34 : hold.diameter * 0.5
      return {
        parts: [
          ...parts,
          ...glassParts(glass),
          ...tails(stems, hold.height * 0.94, inside, colours, slug, hold.diameter * 0.24),
        ],
        feet: [{ at: glass.foot, wide: hold.diameter * (hold.shape === 'bottle' ? 0.95 : 0.5) }],
        floor: -hold.height,
      }
    }
    case 'vessel': {
      const vessel = vesselOf(hold.vessel)
      const foot: Vector = [0, -heightOf({ vessel, diameter: hold.diameter }) + 1, 0]
      const placed = { vessel, diameter: hold.diameter, foot, seed: `${slug}/pot`, below: 1.4 }
      const rim = rimOf(placed)
      return {
        parts: [
          ...parts.map((part) => (part.at[2] > rim ? { ...part, tier: 'over' as const } : part)),
          ...vesselParts(placed, true),
        ],
        feet: [{ at: foot, wide: vessel.profile[0]![0] * hold.diameter * 1.08 }],
        floor: foot[1],
        vessel,
      }
    }
  }
}

/** Stems below the hand: they cross there and spread again. */
function tails(
  count: number,
  long: number,
  spread: number,
  colours: readonly CutStem['stem'][],
  slug: string,
  mouth = 0.5,
): Part[] {
  const roll = diceFor(slug, 'plant', 'tails')
  return Array.from({ length: Math.min(count, 16) }, (_, at) => {
    const turn = at * GOLDEN
    const out = Math.sqrt((at + 0.5) / Math.min(count, 16))
    const foot: Vector = [
      Math.cos(turn) * out * spread,
      -long * roll.between(0.94, 1),
      Math.sin(turn) * out * spread * 0.7,
    ]
    const head: Vector = [-Math.cos(turn) * out * mouth, 0.5, -Math.sin(turn) * out * mouth * 0.7]
    const points = [0, 0.25, 0.5, 0.75, 1].map((share): Vector => [
      mix(head[0], foot[0], share),
      mix(head[1], foot[1], share),
      mix(head[2], foot[2], share),
    ])
    return {
      ...stemPart(points, colours[at % colours.length]!, 0.35),
      tier: 'within' as const,
      at: foot,
      reach: [foot],
    }
  })
}

function bow(
  ribbon: Extract<BouquetRecipe['hold'], { kind: 'tied' }>['ribbon'],
  slug: string,
  height: number,
): Part {
  return {
    reach: [],
    at: [0, 0, 6],
    tier: 'over',
    paint: (press, camera) =>
      printSolid(press, bowFacets(camera, ribbon, slug, height, 1.6), {
        reach: 0.8,
        soft: Math.max(2, camera.scale * 0.3),
        dark: 0.3,
      }),
  }
}
