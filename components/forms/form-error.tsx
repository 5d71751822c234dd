'use client'

import { ErrorSummary } from '@/components/forms/error-summary'
import { type FormReport, refusalId } from '@/components/forms/form-report'
import { onlyProblem } from '@/components/forms/problems'

/** The place at the head of a form that is announced when the form is refused, and gone to if more than one field is wrong. */
export function FormError({ form }: { form: FormReport }) {
  const only = onlyProblem(form.problems)
  // Where there is one field to fill in, the message beneath it is seen anyway.
  const seenBelow = only !== undefined && Object.keys(form.labels).length === 1
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript this is how the answer to a post is found
      autoFocus={form.refusal !== undefined && only === undefined}
      className={seenBelow ? 'sr-only' : 'form-refusal'}
      id={refusalId(form.id)}
      role="alert"
      tabIndex={-1}
    >
      <ErrorSummary form={form} />
    </div>
  )
}
