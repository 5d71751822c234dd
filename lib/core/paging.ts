import { invalid } from '@/lib/core/errors'

/** One page of a list that is walked by key, so page 1,000 costs what page 1 costs. */
export type Page<T> = { items: T[]; next: string | null }

export const defaultPageSize = 24
export const maxPageSize = 100

/** The sort key of the last row, opaque to the reader. */
export type Cursor = readonly (string | number)[]

export const writeCursor = (key: Cursor): string => Buffer.from(JSON.stringify(key)).toString('base64url')

export function readCursor(text: string, length: number): Cursor {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    const plain = Array.isArray(key) && key.every((part) => typeof part === 'string' || Number.isFinite(part))
    if (plain && key.length === length) return key as Cursor
  } catch {
    // Not ours: answered below like every other cursor that cannot be read.
  }
  throw brokenCursor()
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const endOfTime = Date.UTC(9999, 11, 31)

/** The cursor of a list that walks (moment, id): only what a query can be asked with, whoever wrote it. */
export function readMomentCursor(text: string): [at: number, id: string] {
  const [at, id] = readCursor(text, 2)
  const inTime = typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= endOfTime
  if (inTime && typeof id === 'string' && uuid.test(id)) return [at, id]
  throw brokenCursor()
}

const brokenCursor = () =>
  invalid('page.cursor', 'This page link is broken. Start again from the first page.', {
    after: ['Leave it out to start from the first page.'],
  })

/** Give it one row more than asked for: the extra row tells that there is a next page, and is not shown. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  size: number,
  key: (row: Row) => Cursor,
  view: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    items: shown.map(view),
    next: rows.length > size && last !== undefined ? writeCursor(key(last)) : null,
  }
}
