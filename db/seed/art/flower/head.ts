import { blended, rampOf, shadesBetween, type Ramp } from '@/db/seed/art/colour/ramp'
import type { Cup, Disc, Layer, Rays, Spadix, Stamens } from '@/db/seed/art/flower/bloom'
import { marksOf } from '@/db/seed/art/flower/marks'
import { ballMesh, cupMesh, rayMesh } from '@/db/seed/art/flower/petal'
import type { Facet } from '@/db/seed/art/flower/solid'
import type { Stance } from '@/db/seed/art/flower/stance'
import { type Dice, diceFor } from '@/db/seed/art/random/dice'
import type { Camera } from '@/db/seed/art/space/camera'
import { degrees, GOLDEN, mix } from '@/db/seed/art/space/number'

const PALE = rampOf('ivory')

/** Every petal of a flower head, in no order: the depth of each pixel puts them in place. */
export function headFacets(camera: Camera, stance: Stance, layers: readonly Layer[], seed: string): Facet[] {
  return layers.flatMap((layer, at) => layerFacets(camera, stance, layer, diceFor(seed, 'layer', at)))
}

function layerFacets(camera: Camera, stance: Stance, layer: Layer, roll: Dice): Facet[] {
  switch (layer.kind) {
    case 'cup':
      return cupFacets(camera, stance, layer, roll)
    case 'rays':
      return rayFacets(camera, stance, layer, roll)
    case 'disc':
      return discFacets(camera, stance, layer, roll)
    case 'stamens':
      return stamenFacets(camera, stance, layer, roll)
    case 'spadix':
      return spadixFacets(camera, stance, layer)
  }
}

const paired = ([from, to]: readonly [number, number] = [0, 0], share: number) => mix(from, to, share)

function cupFacets(camera: Camera, stance: Stance, layer: Cup, roll: Dice): Facet[] {
  const start = roll.between(0, 6.28)
  const shade = shadesBetween(rampOf(layer.colour), rampOf(layer.outer ?? layer.colour), 8)
  const inside = layer.inside ? rampOf(layer.inside) : null
  return Array.from({ length: layer.petals }, (_, at) => {
    const out = layer.petals === 1 ? 1 : at / (layer.petals - 1)
    const ring = layer.ring ? Math.floor(at / layer.ring) * (Math.PI / layer.ring) : 0
    const seed = roll() * 1e6
    const mesh = cupMesh(camera, stance, {
      angle:
        start + (layer.ring ? (at * Math.PI * 2) / layer.ring + ring : at * GOLDEN) + roll.around(0, 0.09),
      span: paired(layer.span, out) * roll.between(0.94, 1.06),
      radius: paired(layer.radius, out),
      height: paired(layer.height, out) * roll.between(0.96, 1.05),
      flare: paired(layer.flare, out) * roll.between(0.8, 1.2),
      curl: paired(layer.curl, out) * roll.between(0.7, 1.3),
      ruffle: paired(layer.ruffle, out),
      waves: layer.waves ?? 1.6,
      round: layer.round ?? 0.16,
      point: layer.point ?? 0,
      belly: layer.belly ?? 0.5,
      out,
      seed,
    })
    const front = shade(out + roll.around(0, 0.12))
    const skin = { front, back: inside ?? softer(front), overlays: marksOf(layer.marks, seed) }
    return { mesh, skin }
  })
}

/** The inner side of a petal is a little paler than its back. */
const pales = new Map<Ramp, Ramp>()
function softer(ramp: Ramp): Ramp {
  const found = pales.get(ramp) ?? blended(ramp, PALE, 0.1)
  pales.set(ramp, found)
  return found
}

function rayFacets(camera: Camera, stance: Stance, layer: Rays, roll: Dice): Facet[] {
  const rows = layer.rows ?? 1
  const wild = layer.wild ?? 0.4
  const step = (Math.PI * 2) / layer.petals
  const start = layer.at ? 0 : roll.between(0, 6.28)
  const shade = shadesBetween(rampOf(layer.colour), rampOf(layer.outer ?? layer.colour), 8)
  const under = layer.under ? rampOf(layer.under) : null
  return Array.from({ length: layer.petals * rows }, (_, at) => {
    const row = Math.floor(at / layer.petals)
    const out = rows === 1 ? 1 : row / (rows - 1)
    const fixed = layer.at?.[at % layer.petals]
    const angle = fixed === undefined ? start + (at % layer.petals) * step + row * step * 0.5 : degrees(fixed)
    const seed = roll() * 1e6
    const mesh = rayMesh(camera, stance, {
      angle: angle + roll.around(0, 0.16 * wild),
      from: layer.from ?? 0.02,
      lift: (layer.lift ?? 0) - out * 0.03 + roll.around(0, 0.012),
      length: paired(layer.length, out) * (1 + roll.around(0, 0.1 * wild)),
      width: layer.width * (1 + roll.around(0, 0.12 * wild)),
      shape: layer.shape ?? [0.45, 0.9, 1, 0.85, 0.05],
      rise: degrees(paired(layer.rise, out)) + roll.around(0, 0.16 * wild),
      bend: paired(layer.bend, out) + roll.around(0, 0.22 * wild),
      wrap: layer.wrap ?? 0.4,
      ruffle: layer.ruffle ?? 0,
      waves: layer.waves ?? 1.5,
      twist: roll.around(0, 0.5 * wild),
      gloss: layer.gloss ?? 0,
      seed,
    })
    const front = shade(out + roll.around(0, 0.16))
    return { mesh, skin: { front, back: under ?? front, outward: -1, overlays: marksOf(layer.marks, seed) } }
  })
}

function discFacets(camera: Camera, stance: Stance, layer: Disc, roll: Dice): Facet[] {
  const shade = shadesBetween(rampOf(layer.heart ?? layer.colour), rampOf(layer.colour), 6)
  return Array.from({ length: layer.florets }, (_, at) => {
    const out = Math.sqrt((at + 0.5) / layer.florets)
    const turn = at * GOLDEN
    const far = out * layer.radius
    const high = (layer.lift ?? 0.02) + layer.dome * (1 - out ** 2)
    const ball = ballMesh(
      camera,
      stance,
      [far * Math.sin(turn), high, far * Math.cos(turn)],
      (layer.radius / Math.sqrt(layer.florets)) * 1.12,
      roll.around(0, 0.07),
      1.3,
    )
    const ramp = shade(out + roll.around(0, 0.1))
    return { mesh: ball, skin: { front: ramp, back: ramp } }
  })
}

function stamenFacets(camera: Camera, stance: Stance, layer: Stamens, roll: Dice): Facet[] {
  const thread = rampOf(layer.colour)
  const tip = rampOf(layer.tip)
  return Array.from({ length: layer.count }, (_, at) => at).flatMap((at) => {
    const angle = at * GOLDEN + roll.around(0, 0.2)
    const open = layer.spread * Math.sqrt((at + 0.5) / layer.count)
    const length = layer.length * roll.between(0.86, 1.08)
    const lift = layer.lift ?? 0
    const mesh = rayMesh(camera, stance, {
      angle,
      from: 0.02,
      lift,
      length,
      width: 0.022,
      shape: [1, 0.8, 0.7],
      rise: Math.PI / 2 - open,
      bend: 0.15,
      wrap: 1.4,
      ruffle: 0,
      waves: 0,
      twist: 0,
      gloss: 0,
      seed: roll() * 1e6,
    })
    const far = 0.02 + length * Math.sin(open + 0.05)
    const ball = ballMesh(
      camera,
      stance,
      [far * Math.sin(angle), lift + length * Math.cos(open + 0.05), far * Math.cos(angle)],
      layer.anther,
      0.04,
    )
    return [
      { mesh, skin: { front: thread, back: thread, outward: -1 as const } },
      { mesh: ball, skin: { front: tip, back: tip } },
    ]
  })
}

function spadixFacets(camera: Camera, stance: Stance, layer: Spadix): Facet[] {
  const shade = shadesBetween(rampOf(layer.colour), rampOf(layer.tip ?? layer.colour), 10)
  const [angle, up] = [degrees(layer.at ?? 0), degrees(layer.rise)]
  const count = 16
  return Array.from({ length: count }, (_, at) => {
    const share = at / (count - 1)
    const far = layer.length * share * Math.cos(up)
    const place = [
      far * Math.sin(angle),
      0.08 + layer.length * share * Math.sin(up),
      far * Math.cos(angle),
    ] as const
    const ramp = shade(share)
    return {
      mesh: ballMesh(
        camera,
        stance,
        place,
        layer.width * (1 - 0.3 * share ** 3),
        at % 2 === 0 ? 0.02 : -0.03,
      ),
      skin: { front: ramp, back: ramp },
    }
  })
}
