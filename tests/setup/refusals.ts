import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** One row of a table of things the database must refuse, and the constraint that must do it. */
export type Attempt = [what: string, constraint: string, attempt: (on: Database) => Promise<unknown>]

/** What the database said. It must name the constraint, or a typo in the statement would pass for a refusal. */
export const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'nothing was refused',
    (error: unknown) =>
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error),
  )

/** A value that TypeScript would not let through, as another writer might send it. */
export const raw = <T>(value: string) => sql<T>`${value}`
