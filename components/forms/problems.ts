import type { FieldErrors } from '@/lib/core/errors'

/** Labels of a form's fields by name, in the order they stand in. */
export type Labels<Name extends string = string> = Readonly<Record<Name, string>>

/** Messages by the field that shows them, in the order of the form; under '' what belongs to no field. */
export type Problems = ReadonlyMap<string, readonly string[]>

/**
 * A message about a part (`tags.2`) goes to the nearest field that has a label, and what belongs to none stands under '', so
 * that no message is ever swallowed.
 */
export function sortProblems(fields: FieldErrors | undefined, labels: Labels): Problems {
  const found = Object.entries(fields ?? {}).map(([path, messages]) => ({
    name: ownerOf(path, labels),
    messages,
  }))
  const sorted = new Map<string, string[]>()
  for (const name of ['', ...Object.keys(labels)]) {
    const messages = found.filter((problem) => problem.name === name).flatMap((problem) => problem.messages)
    if (messages.length > 0) sorted.set(name, messages)
  }
  return sorted
}

function ownerOf(path: string, labels: Labels): string {
  if (path === '' || Object.hasOwn(labels, path)) return path
  return ownerOf(path.slice(0, Math.max(0, path.lastIndexOf('.'))), labels)
}

/** The one field that is wrong, where nothing else is: it can be gone to at once. Several are listed first. */
export function onlyProblem(problems: Problems): string | undefined {
  const [name] = problems.keys()
  return problems.size === 1 && name ? name : undefined
}
