import { sql } from 'drizzle-orm'
import { bigint, boolean, check, customType, datetime, varchar } from 'drizzle-orm/mysql-core'

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function uuidToBytes(uuid: string): Buffer {
  if (!uuidShape.test(uuid)) throw new TypeError(`Not a lower-case UUID: ${JSON.stringify(uuid)}`)
  return Buffer.from(uuid.replaceAll('-', ''), 'hex')
}

export function bytesToUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const uuid = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'binary(16)',
  toDriver: uuidToBytes,
  fromDriver: bytesToUuid,
})

/** The row's own id: a UUID v7 made by the application before the insert, so that a retry inserts the same row. */
export const id = () => uuid('id').primaryKey()

/** The id of another row. */
export const reference = (name: string) => uuid(name)

/** SHA-256 of a secret. The secret itself is never stored. */
export const hash = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'binary(32)' })

// Collations are named because a unique key must not change its meaning with the default of somebody's server.
const exactText = customType<{
  data: string
  driverData: string
  config: { length: number }
  configRequired: true
}>({
  dataType: ({ length }) => `varchar(${length}) character set utf8mb4 collate utf8mb4_bin`,
})

/** A word for machines (a name in code, a key, a tag): 'Ready' and 'ready' are two words. */
export const word = (name: string, length: number) => exactText(name, { length })

/** Lower-case words joined by '-', as they stand in a URL. */
export const slug = (name = 'slug') => word(name, 120)

const foldedText = customType<{
  data: string
  driverData: string
  config: { length: number }
  configRequired: true
}>({
  dataType: ({ length }) => `varchar(${length}) character set utf8mb4 collate utf8mb4_bin`,
  toDriver: (value) => value.toLowerCase(),
})

/**
 * An e-mail address or username: folded to lower case on the way in, also as a parameter of a query, and compared byte by byte.
 * A `_ci` collation would call 'josé@…' and 'jose@…' the same person; pair it with `isFolded` so that no other writer can differ in case.
 */
export const folded = (name: string, length: number) => foldedText(name, { length })

export const isFolded = (table: string, column: string) =>
  check(`${table}_${column}_folded`, sql.raw(`\`${column}\` = lower(\`${column}\`)`))

/** A code that people type, unique however they write it: 'ab-1' is 'AB-1'. */
export const anyCase = (name: string, length: number) =>
  customType<{ data: string; driverData: string }>({
    dataType: () => `varchar(${length}) character set utf8mb4 collate utf8mb4_unicode_520_ci`,
  })(name)

/** One of a closed list. Pair it with `isOneOf`. */
export const choice = <const Value extends string>(name: string, _values: readonly Value[]) =>
  word(name, 24).$type<Value>()

/** A check constraint, not a MySQL enum: the list changes without rebuilding the table, and sorts as text. */
export const isOneOf = (table: string, column: string, values: readonly string[]) =>
  check(
    `${table}_${column}_known`,
    sql.raw(`\`${column}\` in (${values.map((value) => `'${value}'`).join(', ')})`),
  )

export const holds = (name: string, condition: string) => check(name, sql.raw(condition))

/**
 * True or null, never false, in a unique key beside the owner: as many nulls as you like, and at most one true per owner
 * (the default address, the primary image).
 */
export const marker = (name: string) => boolean(name).$type<true>()

export const isMarker = (table: string, column: string) =>
  holds(`${table}_${column}_marks`, `\`${column}\` = 1`)

/**
 * Stored columns that the database computes. Never null by their formula, which only the type says: MariaDB refuses NOT NULL on
 * a generated column.
 */
export const computedFlag = (name: string, formula: string) =>
  customType<{ data: boolean; driverData: number; notNull: true }>({
    dataType: () => 'boolean',
    fromDriver: (value) => Boolean(value),
  })(name).generatedAlwaysAs(sql.raw(`(${formula})`), { mode: 'stored' })

export const computedNumber = (name: string, formula: string) =>
  customType<{ data: number; notNull: true }>({ dataType: () => 'int' })(name).generatedAlwaysAs(
    sql.raw(`(${formula})`),
    { mode: 'stored' },
  )

/** Any text that people write and read on one line. */
export const line = (name: string, length: number) => varchar(name, { length })

/** Where a stored file is found. */
export const storageKey = (name: string) => word(name, 255)

/** A moment in UTC, to the millisecond: what a JavaScript Date holds, so that what was written is what is read. */
export const moment = (name: string) => datetime(name, { mode: 'date', fsp: 3 })

const now = sql`(utc_timestamp(3))`

export const createdAt = () => moment('created_at').notNull().default(now)

export const updatedAt = () =>
  moment('updated_at')
    .notNull()
    .default(now)
    .$onUpdate(() => sql`utc_timestamp(3)`)

/** Minor units of a currency. bigint, so that one width serves a price, an order and a year's sum in any currency. */
export const money = (name: string) => bigint(name, { mode: 'number' })

export const currency = (name = 'currency') =>
  customType<{ data: string; driverData: string }>({
    dataType: () => 'char(3) character set utf8mb4 collate utf8mb4_bin',
  })(name)

export const isCurrency = (table: string, column = 'currency') =>
  holds(`${table}_${column}_code`, `\`${column}\` regexp '^[A-Z]{3}$'`)

/** ISO 3166-1 alpha-2. */
export const country = (name = 'country') =>
  customType<{ data: string; driverData: string }>({
    dataType: () => 'char(2) character set utf8mb4 collate utf8mb4_bin',
  })(name)

export const isCountry = (table: string, column = 'country') =>
  holds(`${table}_${column}_code`, `\`${column}\` regexp '^[A-Z]{2}$'`)

/** Text on the wire (see `jsonStrings` in client.ts), though a connection made elsewhere may have parsed it already. */
export const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'json',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as T) : (value as T)),
  })(name)
