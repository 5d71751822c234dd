import { type SQL, and, desc, eq, lt, or } from 'drizzle-orm'
import type { MySqlColumn } from 'drizzle-orm/mysql-core'
import type { Cursor } from '@/lib/core/paging'

/** Lists that show the newest first walk the pair (moment, id): unique, and an index made for it. */
export const newestFirst = (moment: MySqlColumn, id: MySqlColumn): [SQL, SQL] => [desc(moment), desc(id)]

/** The rows after a cursor of `newestFirst`. Written out, since a row comparison does not use the index on MySQL. */
export function olderThan(moment: MySqlColumn, id: MySqlColumn, [time, lastId]: Cursor): SQL | undefined {
  const at = new Date(Number(time))
  return or(lt(moment, at), and(eq(moment, at), lt(id, String(lastId))))
}
