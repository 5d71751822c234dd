import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeCategory, makeProduct, makeSpecies, makeVariant } from '@/db/factories/catalog'
import { makeStore } from '@/db/factories/stores'
import { user } from '@/db/schema/accounts/people'
import { customisation, productImage, productTag } from '@/db/schema/catalog/product-parts'
import {
  product,
  productOption,
  productOptionValue,
  variant,
  variantOption,
} from '@/db/schema/catalog/products'
import { attribute, attributeValue, category, tag } from '@/db/schema/catalog/taxonomy'
import { store } from '@/db/schema/stores'
import { newId } from '@/lib/core/ids'
import { testDatabase } from '@/tests/setup/database'
import { type Attempt, raw, refusalOf } from '@/tests/setup/refusals'

const { db } = testDatabase()

const attempts: Attempt[] = [
  [
    'a store slug taken',
    'store_slug_unique',
    async (on) => {
      await makeStore(on, { slug: 'fern' })
      await makeStore(on, { slug: 'fern' })
    },
  ],
  [
    'a commission above the whole',
    'store_commission_share',
    async (on) => on.update(store).set({ commissionOverride: 10_001 }),
  ],
  [
    'a verification state that is none',
    'store_verification_state_known',
    async (on) => on.update(store).set({ verificationState: raw('ok') }),
  ],
  ['a seller deleted under a store', 'store_seller_id_user_id_fk', async (on) => on.delete(user)],
  [
    'a category type that is none',
    'category_type_known',
    async (on) => on.update(category).set({ type: raw('garden') }),
  ],
  [
    'a parent that is no category',
    'category_parent_fk',
    async (on) => makeCategory(on, { parentId: newId() }),
  ],
  [
    "'safe' without a source",
    'species_cats_sourced',
    async (on) => makeSpecies(on, { toxicityCats: 'safe' }),
  ],
  [
    "'safe' with an empty source",
    'species_dogs_sourced',
    async (on) => makeSpecies(on, { toxicityDogs: 'safe', toxicityDogsSource: '' }),
  ],
  [
    'a source left behind by an unknown',
    'species_people_sourced',
    async (on) => makeSpecies(on, { toxicityPeopleSource: 'ASPCA' }),
  ],
  [
    'a colder maximum',
    'species_temperature_range',
    async (on) => makeSpecies(on, { minTemperature: 20, maxTemperature: 10 }),
  ],
  [
    'a product status that is none',
    'product_status_known',
    async (on) => on.update(product).set({ status: raw('live') }),
  ],
  [
    'a currency that is no code',
    'product_currency_code',
    async (on) => on.update(product).set({ currency: 'usd' }),
  ],
  [
    'an active product without a price',
    'product_active_complete',
    async (on) => on.update(product).set({ priceFrom: null }),
  ],
  [
    'a product slug taken',
    'product_slug_unique',
    async (on) => {
      await makeProduct(on, { slug: 'aloe' })
      await makeProduct(on, { slug: 'aloe' })
    },
  ],
  ['a negative price', 'variant_price_positive', async (on) => on.update(variant).set({ price: -1 })],
  [
    'a compare-at price that is no higher',
    'variant_compare_at_higher',
    async (on) => on.update(variant).set({ compareAtPrice: sql`${variant.price}` }),
  ],
  [
    'a second primary image',
    'product_image_primary',
    async (on) => {
      const { id: productId } = await makeProduct(on)
      const file = { productId, storageKey: 'k', files: [], width: 1, height: 1, alt: 'A fern' }
      await on.insert(productImage).values([
        { id: newId(), ...file, isPrimary: true },
        { id: newId(), ...file, isPrimary: true },
      ])
    },
  ],
  [
    'a primary image nobody described',
    'product_image_primary_described',
    async (on) => {
      const { id: productId } = await makeProduct(on)
      await on.insert(productImage).values({
        id: newId(),
        productId,
        storageKey: 'k',
        files: [],
        width: 1,
        height: 1,
        alt: '',
        isPrimary: true,
      })
    },
  ],
  [
    'a choice with nothing to choose',
    'customisation_choices_given',
    async (on) => {
      const { id: productId } = await makeProduct(on)
      await on.insert(customisation).values({ id: newId(), productId, kind: 'choice', label: 'Vase' })
    },
  ],
  [
    'the same tag twice',
    'PRIMARY',
    async (on) => {
      const { id: productId } = await makeProduct(on)
      const tagId = newId()
      await on.insert(tag).values({ id: tagId, name: 'Rare', slug: 'rare' })
      await on.insert(productTag).values([
        { productId, tagId },
        { productId, tagId },
      ])
    },
  ],
  [
    'a colour that is none',
    'attribute_value_colour_code',
    async (on) => {
      const attributeId = newId()
      await on.insert(attribute).values({ id: attributeId, name: 'Colour', slug: 'colour', type: 'colour' })
      await on
        .insert(attributeValue)
        .values({ id: newId(), attributeId, label: 'Red', slug: 'red', colour: 'red' })
    },
  ],
]
test.each(attempts)('%s', async (_what, constraint, attempt) => {
  await makeProduct(db)
  expect(await refusalOf(attempt(db))).toContain(constraint)
})

test.each(['FERN-1', 'fern-1'])('a second sku %s', async (sku) => {
  const { id: productId } = await makeProduct(db)
  await makeVariant(db, { productId, sku: 'FERN-1' })
  expect(await refusalOf(makeVariant(db, { productId, sku }))).toContain('variant_sku')
})

test('a variant takes a value only of the option it names', async () => {
  const made = await makeProduct(db)
  const [size, colour, small] = [newId(), newId(), newId()]
  await db.insert(productOption).values([
    { id: size, productId: made.id, name: 'Size' },
    { id: colour, productId: made.id, name: 'Colour' },
  ])
  await db.insert(productOptionValue).values({ id: small, optionId: size, label: 'Small' })
  const of = (optionId: string) =>
    db.insert(variantOption).values({ variantId: made.variant.id, optionId, valueId: small })
  expect(await refusalOf(of(colour))).toContain('variant_option_value_fk')
  await of(size)
  expect(await refusalOf(of(size))).toContain('PRIMARY')
})

test('the badge of a store follows its state', async () => {
  const { id } = await makeStore(db)
  const read = async () => (await db.select().from(store).where(eq(store.id, id)))[0]?.isVerified
  expect(await read()).toBe(true)
  await db.update(store).set({ verificationState: 'suspended' })
  expect(await read()).toBe(false)
})
