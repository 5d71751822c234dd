import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { houseFact } from '@/db/schema/house'
import { conflict } from '@/lib/core/errors'

const stamp = z.object({ databaseId: z.string(), cacheChangeCursor: z.number().int().nonnegative() })

type BuildStamp = z.output<typeof stamp>

/** What a build says of the database it read. Without a stamp nothing is known of it: everything is replayed. */
export function readBuildStamp(build: string): BuildStamp | undefined {
  try {
    return stamp.parse(JSON.parse(readFileSync(join(build, 'trellis-build.json'), 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * The pages of a build show the database it read, and the changes replayed since are of that one alone. On another
 * they would stay as they are for as long as nothing on them changes there.
 */
export async function assertBuiltOn(db: Database, built: BuildStamp | undefined): Promise<void> {
  if (!built) return
  const [row] = await db.$primary
    .select({ id: houseFact.value })
    .from(houseFact)
    .where(eq(houseFact.name, 'id'))
  if (row?.id === built.databaseId) return
  throw conflict(
    'build.other-database',
    'This build was made from another database than the one DATABASE_URL names, and its pages show what stands there. ' +
      'Build again with this DATABASE_URL (`npm start` does), or name the database that it was built from.',
  )
}
