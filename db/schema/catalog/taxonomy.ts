import {
  boolean,
  foreignKey,
  index,
  int,
  mysqlTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/mysql-core'
import {
  choice,
  createdAt,
  holds,
  id,
  isOneOf,
  json,
  line,
  reference,
  slug,
  storageKey,
  updatedAt,
  word,
} from '@/db/columns'

export const categoryTypes = ['indoor', 'outdoor', 'none'] as const

export const category = mysqlTable(
  'category',
  {
    id: id(),
    parentId: reference('parent_id'),
    name: line('name', 120).notNull(),
    slug: slug().notNull(),
    type: choice('type', categoryTypes).notNull().default('none'),
    seoTitle: line('seo_title', 200),
    seoDescription: line('seo_description', 320),
    seoText: text('seo_text'),
    image: storageKey('image'),
    position: int('position').notNull().default(0),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    foreignKey({ name: 'category_parent_fk', columns: [table.parentId], foreignColumns: [table.id] }),
    uniqueIndex('category_slug_unique').on(table.slug),
    index('category_tree').on(table.parentId, table.position, table.id),
    isOneOf('category', 'type', categoryTypes),
  ],
)

/** Slugs a category had before: they answer 308 to the present one. */
export const categorySlug = mysqlTable(
  'category_slug',
  {
    slug: slug().primaryKey(),
    categoryId: reference('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [index('category_slug_category').on(table.categoryId)],
)

export const lightNeeds = ['low', 'medium', 'bright_indirect', 'direct'] as const
export const waterNeeds = ['rarely', 'weekly', 'often'] as const
export const humidityNeeds = ['dry', 'normal', 'humid'] as const
export const difficulties = ['easy', 'medium', 'hard'] as const
export const growthRates = ['slow', 'medium', 'fast'] as const
export const toxicities = ['unknown', 'safe', 'irritant', 'toxic'] as const

export type CareSection = { heading: string; body: string }

/** A verdict needs the source it was read in, and without one it is 'unknown', which is never safe. */
const isSourced = (subject: string) =>
  holds(
    `species_${subject}_sourced`,
    `(\`toxicity_${subject}\` = 'unknown') = (coalesce(\`toxicity_${subject}_source\`, '') = '')`,
  )

/** Botanical truth, shared by all sellers and written by none of them. */
export const species = mysqlTable(
  'species',
  {
    id: id(),
    slug: slug().notNull(),
    botanicalName: line('botanical_name', 160).notNull(),
    family: line('family', 120),
    light: choice('light', lightNeeds),
    water: choice('water', waterNeeds),
    humidity: choice('humidity', humidityNeeds),
    minTemperature: smallint('min_temperature'),
    maxTemperature: smallint('max_temperature'),
    difficulty: choice('difficulty', difficulties),
    growth: choice('growth', growthRates),
    matureHeightCm: int('mature_height_cm'),
    matureSpreadCm: int('mature_spread_cm'),
    toxicityCats: choice('toxicity_cats', toxicities).notNull().default('unknown'),
    toxicityCatsSource: line('toxicity_cats_source', 500),
    toxicityDogs: choice('toxicity_dogs', toxicities).notNull().default('unknown'),
    toxicityDogsSource: line('toxicity_dogs_source', 500),
    toxicityPeople: choice('toxicity_people', toxicities).notNull().default('unknown'),
    toxicityPeopleSource: line('toxicity_people_source', 500),
    careSections: json<CareSection[]>('care_sections').notNull(),
    image: storageKey('image'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('species_slug').on(table.slug),
    uniqueIndex('species_botanical_name').on(table.botanicalName),
    isOneOf('species', 'light', lightNeeds),
    isOneOf('species', 'water', waterNeeds),
    isOneOf('species', 'humidity', humidityNeeds),
    isOneOf('species', 'difficulty', difficulties),
    isOneOf('species', 'growth', growthRates),
    isOneOf('species', 'toxicity_cats', toxicities),
    isOneOf('species', 'toxicity_dogs', toxicities),
    isOneOf('species', 'toxicity_people', toxicities),
    isSourced('cats'),
    isSourced('dogs'),
    isSourced('people'),
    holds('species_temperature_range', '`min_temperature` <= `max_temperature`'),
    holds('species_size_positive', '`mature_height_cm` > 0 and `mature_spread_cm` > 0'),
  ],
)

export const speciesNameKinds = ['common', 'synonym'] as const

/** Every name a species is looked for by, besides its accepted one. */
export const speciesName = mysqlTable(
  'species_name',
  {
    speciesId: reference('species_id')
      .notNull()
      .references(() => species.id, { onDelete: 'cascade' }),
    kind: choice('kind', speciesNameKinds).notNull(),
    name: line('name', 160).notNull(),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.speciesId, table.kind, table.name] }),
    index('species_name_name').on(table.name),
    isOneOf('species_name', 'kind', speciesNameKinds),
  ],
)

export const tag = mysqlTable(
  'tag',
  { id: id(), name: line('name', 80).notNull(), slug: slug().notNull(), createdAt: createdAt() },
  (table) => [uniqueIndex('tag_slug').on(table.slug), uniqueIndex('tag_name').on(table.name)],
)

export const attributeTypes = ['choice', 'number', 'colour'] as const

/** A facet that goods are filtered by: occasion, flower type, colour, pot size, material. */
export const attribute = mysqlTable(
  'attribute',
  {
    id: id(),
    name: line('name', 80).notNull(),
    slug: slug().notNull(),
    type: choice('type', attributeTypes).notNull().default('choice'),
    unit: line('unit', 16),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex('attribute_slug').on(table.slug), isOneOf('attribute', 'type', attributeTypes)],
)

export const attributeValue = mysqlTable(
  'attribute_value',
  {
    id: id(),
    attributeId: reference('attribute_id')
      .notNull()
      .references(() => attribute.id, { onDelete: 'cascade' }),
    label: line('label', 80).notNull(),
    slug: slug().notNull(),
    /** Of a number: the number, for ranges. */
    amount: int('amount'),
    /** Of a colour: '#rrggbb', for its swatch. */
    colour: word('colour', 7),
    position: int('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('attribute_value_slug').on(table.attributeId, table.slug),
    index('attribute_value_order').on(table.attributeId, table.position, table.id),
    holds('attribute_value_colour_code', "`colour` regexp '^#[0-9a-f]{6}$'"),
  ],
)
