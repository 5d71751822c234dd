import { type SQL, sql } from 'drizzle-orm'

/**
 * Leases and due times are compared on one clock, the database's: workers on several machines need not agree on
 * the time.
 */
export const databaseNow: SQL<Date> = sql`utc_timestamp(3)`

export const fromNow = (milliseconds: number): SQL<Date> =>
  sql`utc_timestamp(3) + interval ${Math.round(milliseconds * 1000)} microsecond`
