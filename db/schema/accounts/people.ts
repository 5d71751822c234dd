import { boolean, index, int, mysqlTable, uniqueIndex } from 'drizzle-orm/mysql-core'
import {
  choice,
  country,
  createdAt,
  folded,
  id,
  isCountry,
  isFolded,
  isMarker,
  isOneOf,
  json,
  line,
  marker,
  moment,
  reference,
  updatedAt,
  word,
} from '@/db/columns'
import { roles } from '@/lib/core/context'

export const user = mysqlTable(
  'user',
  {
    id: id(),
    email: folded('email', 254).notNull(),
    username: folded('username', 40).notNull(),
    name: line('name', 120).notNull(),
    role: choice('role', roles).notNull().default('buyer'),
    /** Null until an invited person has chosen one. */
    passwordHash: word('password_hash', 255),
    /** Raised to end every session of this person at once. */
    sessionVersion: int('session_version').notNull().default(0),
    emailVerifiedAt: moment('email_verified_at'),
    phone: line('phone', 32),
    disabledAt: moment('disabled_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('user_email').on(table.email),
    uniqueIndex('user_username').on(table.username),
    index('user_name').on(table.name),
    index('user_recent').on(table.createdAt, table.id),
    index('user_role').on(table.role, table.createdAt, table.id),
    isOneOf('user', 'role', roles),
    isFolded('user', 'email'),
    isFolded('user', 'username'),
  ],
)

export const homeLights = ['low', 'medium', 'bright'] as const
export const homeSkills = ['beginner', 'some', 'expert'] as const

/** Preferences, and the home that plants are chosen for. A null of the home means: not told. */
export const profile = mysqlTable(
  'profile',
  {
    userId: reference('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    language: word('language', 10).notNull().default('en-US'),
    marketingConsentAt: moment('marketing_consent_at'),
    wantsNewsletter: boolean('wants_newsletter').notNull().default(false),
    /** Notification kind → wanted or not; a kind that is absent follows its default. */
    notifications: json<Record<string, boolean>>('notifications')
      .notNull()
      .$default(() => ({})),
    homeLight: choice('home_light', homeLights),
    homeCats: boolean('home_cats'),
    homeDogs: boolean('home_dogs'),
    homeChildren: boolean('home_children'),
    homeSkill: choice('home_skill', homeSkills),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [isOneOf('profile', 'home_light', homeLights), isOneOf('profile', 'home_skill', homeSkills)],
)

export const address = mysqlTable(
  'address',
  {
    id: id(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    fullName: line('full_name', 120).notNull(),
    line1: line('line1', 160).notNull(),
    line2: line('line2', 160),
    city: line('city', 120).notNull(),
    state: line('state', 120),
    postalCode: line('postal_code', 20),
    country: country().notNull(),
    phone: line('phone', 32),
    isDefaultShipping: marker('is_default_shipping'),
    isDefaultBilling: marker('is_default_billing'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('address_default_shipping').on(table.userId, table.isDefaultShipping),
    uniqueIndex('address_default_billing').on(table.userId, table.isDefaultBilling),
    index('address_user').on(table.userId, table.createdAt, table.id),
    isCountry('address'),
    isMarker('address', 'is_default_shipping'),
    isMarker('address', 'is_default_billing'),
  ],
)
