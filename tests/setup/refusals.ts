import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Database } from '@/db/client'

/** One row of a table of things the database must refuse, and the constraint that must do it. */
export type Attempt = [what: string, constraint: string, attempt: (on: Database) => Promise<unknown>]

/** The refusal must come from the constraint named, or a typo in the statement would pass for one. */
export async function refuses(constraint: string, attempt: Promise<unknown>): Promise<void> {
  const message = await attempt.then(
    () => 'nothing was refused',
    (error: unknown) =>
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error),
  )
  expect(message).toContain(constraint)
}

/** A value that TypeScript would not let through, as another writer might send it. */
export const raw = <T>(value: string) => sql<T>`${value}`
