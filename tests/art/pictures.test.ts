import { describe, expect, test } from 'vitest'
import { altText } from '@/db/seed/art/alt-text'
import { drawPicture } from '@/db/seed/art/draw'
import { diceFor } from '@/db/seed/art/random/dice'
import { pressFor } from '@/db/seed/art/raster/press'
import { recipes } from '@/db/seed/art/registry'
import { monstera } from '@/db/seed/art/species/monstera'
import { plantUp } from '@/db/seed/art/scene/planted'
import { cameraAt } from '@/db/seed/art/space/camera'
import { printParts } from '@/db/seed/art/surface/part'

const width = 120

test.each(recipes.map((recipe) => [recipe.slug, recipe] as const))(
  '%s is the same picture whenever it is drawn',
  (slug, recipe) => {
    const order = { slug, view: 'whole' as const, width }
    const first = drawPicture(recipe, order)
    // Another picture in between: nothing of it may stay on the press.
    drawPicture(monstera, { slug: 'another', view: 'detail', width })
    expect(drawPicture(recipe, order).pixels.equals(first.pixels)).toBe(true)
    expect(first).toMatchObject({ width: 120, height: 150 })
  },
  30_000,
)

test('two products of a species differ', () => {
  const drawn = ['one', 'two'].map((slug) => drawPicture(monstera, { slug, view: 'whole', width }).pixels)
  expect(drawn[0]?.equals(drawn[1]!)).toBe(false)
})

describe('another pot', () => {
  const plantIn = (vessel: 'terracotta' | 'indigo glazed') => {
    const press = pressFor(width, 150)
    const { plant } = plantUp(monstera, 'one', vessel)
    printParts(
      press,
      cameraAt({ pitch: 12, x: 60, y: 120, scale: 1, away: 500 }),
      plant.map((part) => ({ ...part, tier: 'within' as const })),
    )
    return Buffer.from(press.picture.pixels)
  }

  test('leaves every leaf where it was', () => {
    expect(plantIn('terracotta').equals(plantIn('indigo glazed'))).toBe(true)
  })

  test('changes the picture', () => {
    const drawn = (['terracotta', 'indigo glazed'] as const).map(
      (vessel) => drawPicture(monstera, { slug: 'one', view: 'whole', width, vessel }).pixels,
    )
    expect(drawn[0]?.equals(drawn[1]!)).toBe(false)
  })
})

test('each purpose of a product has chances of its own', () => {
  const rows = ['plant', 'pot', 'wall', 'light'].map((purpose) =>
    Array.from({ length: 4 }, diceFor('one', purpose)).join(),
  )
  expect(new Set(rows).size).toBe(4)
  expect(Array.from({ length: 4 }, diceFor('one', 'plant')).join()).toBe(rows[0])
})

test('the alt text says what is in the picture', () => {
  expect(altText(monstera, { slug: 'one', view: 'whole', vessel: 'terracotta' })).toMatch(
    /^A monstera with (nine|ten|eleven|twelve) split leaves in a terracotta pot$/,
  )
  expect(altText(monstera, { slug: 'one', view: 'detail' })).toBe('Close view of a monstera: split leaves')
  expect(altText(monstera, { slug: 'one', view: 'scale', vessel: 'clay bowl' })).toContain(
    'in a clay bowl, beside a coffee mug',
  )
})
