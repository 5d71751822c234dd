import { boolean, index, int, mysqlTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  createdAt,
  holds,
  id,
  isMarker,
  isOneOf,
  json,
  line,
  marker,
  reference,
  storageKey,
  updatedAt,
} from '@/db/columns'
import { product } from '@/db/schema/catalog/products'
import { attributeValue, tag } from '@/db/schema/catalog/taxonomy'

const ofProduct = (name = 'product_id') =>
  reference(name)
    .notNull()
    .references(() => product.id, { onDelete: 'cascade' })

export const productTag = mysqlTable(
  'product_tag',
  {
    productId: ofProduct(),
    tagId: reference('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.tagId] }),
    index('product_tag_tag').on(table.tagId, table.productId),
  ],
)

export const productAttribute = mysqlTable(
  'product_attribute',
  {
    productId: ofProduct(),
    valueId: reference('value_id')
      .notNull()
      .references(() => attributeValue.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.valueId] }),
    index('product_attribute_value').on(table.valueId, table.productId),
  ],
)

export const customisationKinds = ['choice', 'text', 'date'] as const

/** `key` is what an order line remembers, so it never changes; the label may. The price change is in minor units. */
export type CustomisationChoice = { key: string; label: string; priceChange: number }

/** Of a text its length; of a date how many days ahead it may lie. */
export type CustomisationLimits = { maxLength?: number; minDaysAhead?: number; maxDaysAhead?: number }

export const customisation = mysqlTable(
  'customisation',
  {
    id: id(),
    productId: ofProduct(),
    kind: choice('kind', customisationKinds).notNull(),
    label: line('label', 80).notNull(),
    isRequired: boolean('is_required').notNull().default(false),
    choices: json<CustomisationChoice[]>('choices'),
    limits: json<CustomisationLimits>('limits'),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('customisation_product').on(table.productId, table.position, table.id),
    isOneOf('customisation', 'kind', customisationKinds),
    holds('customisation_choices_given', "(`kind` = 'choice') = (`choices` is not null)"),
  ],
)

/** One file per size and format, made at upload. */
export type ImageFile = { width: number; height: number; format: 'avif' | 'webp' | 'jpeg'; key: string }

export const productImage = mysqlTable(
  'product_image',
  {
    id: id(),
    productId: ofProduct(),
    storageKey: storageKey('storage_key').notNull(),
    files: json<ImageFile[]>('files').notNull(),
    width: int('width').notNull(),
    height: int('height').notNull(),
    alt: line('alt', 250).notNull(),
    isPrimary: marker('is_primary'),
    position: int('position').notNull().default(0),
    /** A tiny data URL shown until the picture has come. */
    placeholder: text('placeholder'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('product_image_primary').on(table.productId, table.isPrimary),
    index('product_image_product').on(table.productId, table.position, table.id),
    isMarker('product_image', 'is_primary'),
    holds('product_image_primary_described', "`is_primary` is null or `alt` <> ''"),
    holds('product_image_size_positive', '`width` > 0 and `height` > 0'),
  ],
)

export const productRelationKinds = ['related', 'pairs_with'] as const

export const productRelation = mysqlTable(
  'product_relation',
  {
    productId: ofProduct(),
    kind: choice('kind', productRelationKinds).notNull(),
    relatedId: ofProduct('related_id'),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.kind, table.relatedId] }),
    index('product_relation_related').on(table.relatedId),
    isOneOf('product_relation', 'kind', productRelationKinds),
  ],
)
