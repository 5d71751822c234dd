import type { Labels, Problems } from '@/components/forms/problems'

/** What the parts of one form know of it. */
export type FormReport = {
  id: string
  labels: Labels
  /** Why it was refused, in a sentence. */
  refusal?: string
  problems: Problems
}

/** Two forms of a page may have a field of the same name. */
export const fieldId = (form: string, name: string): string => `${form}-${name}`

export const refusalId = (form: string): string => `${form}-refusal`
