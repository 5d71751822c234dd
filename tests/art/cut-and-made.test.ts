import { describe, expect, test } from 'vitest'
import { altText } from '@/db/seed/art/alt-text'
import { held } from '@/db/seed/art/bouquet/held'
import { lateNovember } from '@/db/seed/art/bouquet/recipes/late-november'
import { peonyBunch } from '@/db/seed/art/bouquet/recipes/peony-bunch'
import { drawPicture } from '@/db/seed/art/draw'
import { amberCandle } from '@/db/seed/art/goods/recipes/amber-candle'
import { dripGlazePlanter } from '@/db/seed/art/goods/recipes/drip-glaze-planter'
import { pillarCandles } from '@/db/seed/art/goods/recipes/pillar-candles'
import { recipeOf, recipes } from '@/db/seed/art/registry'
import { plantUp } from '@/db/seed/art/scene/planted'
import { whiteMothOrchid } from '@/db/seed/art/species/white-moth-orchid'

const width = 120

test('every slug stands once', () => {
  const slugs = recipes.map(({ slug }) => slug)
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([])
  expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([])
  expect(recipeOf('late-november')).toBe(lateNovember)
  expect(recipeOf('nothing-of-the-kind')).toBeNull()
})

describe.each(['detail', 'scale', 'room'] as const)('the %s view', (view) => {
  test.each([whiteMothOrchid, lateNovember, amberCandle].map((recipe) => [recipe.slug, recipe] as const))(
    'of %s is the same whenever it is drawn, and is no other view',
    (slug, recipe) => {
      const first = drawPicture(recipe, { slug, view, width })
      const whole = drawPicture(recipe, { slug, view: 'whole', width })
      expect(drawPicture(recipe, { slug, view, width }).pixels.equals(first.pixels)).toBe(true)
      expect(whole.pixels.equals(first.pixels)).toBe(false)
    },
    30_000,
  )
})

test('two bouquets of one recipe differ', () => {
  const [one, two] = ['one', 'two'].map((slug) => drawPicture(lateNovember, { slug, view: 'whole', width }))
  expect(one!.pixels.equals(two!.pixels)).toBe(false)
})

test('a bouquet holds the flowers its recipe counts', () => {
  const least = lateNovember.flowers.reduce((sum, { count }) => sum + count[0], 0)
  const without = held({ ...lateNovember, flowers: lateNovember.flowers.slice(1), greens: [] }, 'one')
  const all = held({ ...lateNovember, greens: [] }, 'one')
  expect(all.parts.length).toBeGreaterThan(without.parts.length)
  expect(all.parts.length).toBeGreaterThan(least * 2)
})

test('flowers leave the leaves of the plant where they were', () => {
  const { bloom: _, ...leafy } = whiteMothOrchid
  const bare = plantUp(leafy, 'one').plant.map(({ at }) => at)
  expect(
    plantUp(whiteMothOrchid, 'one')
      .plant.slice(0, bare.length)
      .map(({ at }) => at),
  ).toEqual(bare)
})

test('the alt text of cut flowers and goods says what is in the picture', () => {
  const whole = { slug: 'one', view: 'whole' as const }
  expect(altText(lateNovember, whole)).toBe(
    'Late November: garden roses, ranunculus and wax flowers with eucalyptus, wrapped in paper and tied with a ribbon',
  )
  expect(altText(peonyBunch, whole)).toBe('Peonies with ruscus, wrapped in paper and tied with a ribbon')
  expect(altText(dripGlazePlanter, whole)).toBe('A drip-glaze planter with a running sea-blue glaze')
  expect(altText(amberCandle, { slug: 'one', view: 'scale' })).toBe(
    'A candle in amber glass, lit, with a leaf on its label, beside a coffee mug of nine centimetres',
  )
  expect(altText(pillarCandles, { slug: 'one', view: 'room' })).toBe(
    'Pillar candles, three heights, lit, in a living room',
  )
})
