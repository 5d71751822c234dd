import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const stamp = z.object({ databaseId: z.string(), cacheChangeCursor: z.number().int().nonnegative() })

/** What a build says of the database it read. Without a stamp nothing is known of it: everything is replayed. */
export function readBuildStamp(build: string): z.output<typeof stamp> | undefined {
  try {
    return stamp.parse(JSON.parse(readFileSync(join(build, 'trellis-build.json'), 'utf8')))
  } catch {
    return undefined
  }
}
