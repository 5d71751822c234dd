import type { ReactNode } from 'react'

/** What a form hands to each of its fields, and a page may write by hand. */
export type FieldProps = {
  id?: string
  name: string
  label: string
  errors?: readonly string[]
  /** What was written before a refusal, come back to a browser without JavaScript. */
  typed?: string | string[]
  hint?: ReactNode
  /** The only field that is wrong: without JavaScript the focus is on it when the answer is shown. */
  autoFocus?: boolean
  /** Fields are needed unless they say so. */
  optional?: boolean
}

/** What is said under a control, and the attributes that tie it to the control. */
export function wire(id: string, errors: readonly string[] | undefined, hint: ReactNode) {
  const wrong = errors !== undefined && errors.length > 0
  const noteId = wrong ? `${id}-error` : `${id}-hint`
  return {
    noteId,
    said: { 'aria-describedby': wrong || hint ? noteId : undefined, 'aria-invalid': wrong || undefined },
  } as const
}
