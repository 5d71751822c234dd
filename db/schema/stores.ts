import { date, index, int, mysqlTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  computedFlag,
  country,
  createdAt,
  currency,
  holds,
  id,
  isCountry,
  isCurrency,
  isOneOf,
  json,
  line,
  reference,
  slug,
  storageKey,
  updatedAt,
  word,
} from '@/db/columns'
import { user } from '@/db/schema/accounts/people'

export const verificationStates = ['applied', 'in_review', 'verified', 'rejected', 'suspended'] as const

/** Weekdays (1 = Monday … 7) and dates ('2026-12-25') on which nothing leaves the store. */
export type ClosedDays = { weekdays: number[]; dates: string[] }

export const store = mysqlTable(
  'store',
  {
    id: id(),
    sellerId: reference('seller_id')
      .notNull()
      .references(() => user.id),
    name: line('name', 120).notNull(),
    slug: slug().notNull(),
    currency: currency().notNull(),
    timeZone: word('time_zone', 64).notNull(),
    closedDays: json<ClosedDays>('closed_days').notNull(),
    businessName: line('business_name', 160),
    description: text('description'),
    bannerImage: storageKey('banner_image'),
    logoImage: storageKey('logo_image'),
    line1: line('line1', 160),
    line2: line('line2', 160),
    city: line('city', 120),
    state: line('state', 120),
    postalCode: line('postal_code', 20),
    country: country(),
    phone: line('phone', 32),
    email: line('email', 254),
    shippingPolicy: text('shipping_policy'),
    returnPolicy: text('return_policy'),
    verificationState: choice('verification_state', verificationStates).notNull().default('applied'),
    /** Computed, so that the badge and the state can never disagree. */
    isVerified: computedFlag('is_verified', "`verification_state` = 'verified'"),
    vacationUntil: date('vacation_until', { mode: 'string' }),
    /** Basis points (100 = 1 %) in place of the marketplace's own commission rule. */
    commissionOverride: int('commission_override'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('store_slug_unique').on(table.slug),
    index('store_seller').on(table.sellerId, table.createdAt, table.id),
    index('store_verified').on(table.isVerified, table.createdAt, table.id),
    index('store_verification').on(table.verificationState, table.createdAt, table.id),
    index('store_name').on(table.name),
    isOneOf('store', 'verification_state', verificationStates),
    isCurrency('store'),
    isCountry('store'),
    holds('store_commission_share', '`commission_override` between 0 and 10000'),
  ],
)

/** Slugs a store had before: they answer 308 to the present one. */
export const storeSlug = mysqlTable(
  'store_slug',
  {
    slug: slug().primaryKey(),
    storeId: reference('store_id')
      .notNull()
      .references(() => store.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [index('store_slug_store').on(table.storeId)],
)

export const storeMemberRoles = ['owner', 'manager', 'packer'] as const

export const storeMember = mysqlTable(
  'store_member',
  {
    storeId: reference('store_id')
      .notNull()
      .references(() => store.id, { onDelete: 'cascade' }),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: choice('role', storeMemberRoles).notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.storeId, table.userId] }),
    index('store_member_user').on(table.userId),
    isOneOf('store_member', 'role', storeMemberRoles),
  ],
)

export const storeDocumentKinds = [
  'identity',
  'business_registration',
  'tax',
  'plant_licence',
  'other',
] as const

/** What a seller hands in to be verified. The files are private: their keys are never part of a public view. */
export const storeDocument = mysqlTable(
  'store_document',
  {
    id: id(),
    storeId: reference('store_id')
      .notNull()
      .references(() => store.id, { onDelete: 'cascade' }),
    kind: choice('kind', storeDocumentKinds).notNull(),
    fileName: line('file_name', 200).notNull(),
    storageKey: storageKey('storage_key').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('store_document_store').on(table.storeId, table.createdAt, table.id),
    isOneOf('store_document', 'kind', storeDocumentKinds),
  ],
)
