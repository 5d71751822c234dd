import { databaseCode } from '@/db/error-codes'
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

const clip = (text: string): string => {
  const line = maskText(text).replaceAll(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
