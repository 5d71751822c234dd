import { AppError } from '@/lib/core/errors'
import { maskText } from '@/lib/core/mask'

const longest = 500

/** One line for the row of the job: enough to know what happened, without what a query carried. */
export function describeError(error: unknown): string {
  const code = databaseCode(error)
  if (code !== undefined) return `The database answered ${code}.`
  if (error instanceof AppError) return clip(`${error.code}: ${error.message}`)
  return clip(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}

/** The driver's code (`ER_DUP_ENTRY`, `ECONNREFUSED`), wherever Drizzle has wrapped it. */
export function databaseCode(error: unknown): string | undefined {
  let wrapped = false
  for (let at = error; at instanceof Error; at = at.cause) {
    wrapped ||= 'query' in at || 'sqlState' in at
    if (wrapped && 'code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}

const clip = (text: string): string => {
  const line = maskText(text).replaceAll(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
