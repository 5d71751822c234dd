import type { z } from 'zod'
import { type FieldErrors, invalid } from '@/lib/core/errors'

/** Parses, or says field by field what is wrong and how to mend it. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const fields: FieldErrors = {}
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String).join('.')
    fields[path] = [...(fields[path] ?? []), issue.message]
  }
  const count = Object.keys(fields).length
  throw invalid(
    'input.invalid',
    count === 1 ? 'One entry needs a change.' : `${count} entries need a change.`,
    fields,
  )
}
