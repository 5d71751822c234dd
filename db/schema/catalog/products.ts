import {
  boolean,
  foreignKey,
  index,
  int,
  mysqlTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/mysql-core'
import {
  anyCase,
  choice,
  createdAt,
  currency,
  holds,
  id,
  isCurrency,
  isOneOf,
  line,
  moment,
  money,
  reference,
  slug,
  updatedAt,
  word,
} from '@/db/columns'
import { category, species } from '@/db/schema/catalog/taxonomy'
import { store } from '@/db/schema/stores'

export const productStatuses = ['draft', 'active', 'inactive', 'archived'] as const
export const productKinds = ['plant', 'flower', 'handmade', 'supply', 'digital'] as const

export const product = mysqlTable(
  'product',
  {
    id: id(),
    storeId: reference('store_id')
      .notNull()
      .references(() => store.id),
    categoryId: reference('category_id')
      .notNull()
      .references(() => category.id),
    speciesId: reference('species_id').references(() => species.id),
    /** The seller's explicit 'my species is not listed'. */
    isSpeciesUnlisted: boolean('is_species_unlisted').notNull().default(false),
    kind: choice('kind', productKinds).notNull(),
    status: choice('status', productStatuses).notNull().default('draft'),
    name: line('name', 160).notNull(),
    slug: slug().notNull(),
    description: text('description'),
    about: text('about'),
    careTip: text('care_tip'),
    currency: currency().notNull(),
    /** The lowest price of its variants, written with them: lists sort and page by it without touching the variants. */
    priceFrom: money('price_from'),
    seoTitle: line('seo_title', 200),
    seoDescription: line('seo_description', 320),
    /** First became active. It stays when the product rests, so 'newest' cannot be gamed. */
    publishedAt: moment('published_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('product_slug_unique').on(table.slug),
    index('product_newest').on(table.status, table.publishedAt, table.id),
    index('product_price').on(table.status, table.priceFrom, table.id),
    index('product_category_newest').on(table.categoryId, table.status, table.publishedAt, table.id),
    index('product_category_price').on(table.categoryId, table.status, table.priceFrom, table.id),
    index('product_store_newest').on(table.storeId, table.status, table.publishedAt, table.id),
    index('product_store_recent').on(table.storeId, table.createdAt, table.id),
    index('product_species').on(table.speciesId, table.status, table.publishedAt, table.id),
    index('product_recent').on(table.createdAt, table.id),
    isOneOf('product', 'status', productStatuses),
    isOneOf('product', 'kind', productKinds),
    isCurrency('product'),
    holds('product_price_from_positive', '`price_from` >= 0'),
    holds(
      'product_active_complete',
      "`status` <> 'active' or (`published_at` is not null and `price_from` is not null)",
    ),
  ],
)

/** Slugs a product had before: they answer 308 to the present one. */
export const productSlug = mysqlTable(
  'product_slug',
  {
    slug: slug().primaryKey(),
    productId: reference('product_id')
      .notNull()
      .references(() => product.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [index('product_slug_product').on(table.productId)],
)

/** What is bought. Every product has at least one. */
export const variant = mysqlTable(
  'variant',
  {
    id: id(),
    productId: reference('product_id')
      .notNull()
      .references(() => product.id),
    sku: anyCase('sku', 64).notNull(),
    barcode: word('barcode', 64),
    price: money('price').notNull(),
    compareAtPrice: money('compare_at_price'),
    weightGrams: int('weight_grams'),
    lengthMm: int('length_mm'),
    widthMm: int('width_mm'),
    heightMm: int('height_mm'),
    position: int('position').notNull().default(0),
    /** No longer sold, but still named by old orders. */
    archivedAt: moment('archived_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('variant_sku').on(table.sku),
    uniqueIndex('variant_barcode').on(table.barcode),
    index('variant_product').on(table.productId, table.position, table.id),
    holds('variant_price_positive', '`price` >= 0'),
    holds('variant_compare_at_higher', '`compare_at_price` > `price`'),
    holds(
      'variant_size_positive',
      '`weight_grams` >= 0 and `length_mm` >= 0 and `width_mm` >= 0 and `height_mm` >= 0',
    ),
  ],
)

/** 'Size', 'Pot colour': what the variants of one product differ in. */
export const productOption = mysqlTable(
  'product_option',
  {
    id: id(),
    productId: reference('product_id')
      .notNull()
      .references(() => product.id, { onDelete: 'cascade' }),
    name: line('name', 80).notNull(),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex('product_option_name').on(table.productId, table.name)],
)

export const productOptionValue = mysqlTable(
  'product_option_value',
  {
    id: id(),
    optionId: reference('option_id')
      .notNull()
      .references(() => productOption.id, { onDelete: 'cascade' }),
    label: line('label', 80).notNull(),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('product_option_value_label').on(table.optionId, table.label),
    unique('product_option_value_pair').on(table.optionId, table.id),
  ],
)

/** One value per option, and only a value of that very option. */
export const variantOption = mysqlTable(
  'variant_option',
  {
    variantId: reference('variant_id')
      .notNull()
      .references(() => variant.id, { onDelete: 'cascade' }),
    optionId: reference('option_id').notNull(),
    valueId: reference('value_id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.variantId, table.optionId] }),
    foreignKey({
      name: 'variant_option_value_fk',
      columns: [table.optionId, table.valueId],
      foreignColumns: [productOptionValue.optionId, productOptionValue.id],
    }),
  ],
)
