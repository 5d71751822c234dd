import type { FieldErrors } from '@/lib/core/errors'

export type FormValues = Record<string, string | string[]>

/** What a form knows after it was sent. Values come back so that nothing typed is lost; secrets never do. */
export type FormState<View = unknown> =
  | { status: 'untouched' }
  | { status: 'done'; view: View }
  | {
      status: 'refused'
      error: { code: string; message: string; fields?: FieldErrors; requestId: string }
      values: FormValues
    }

export const untouched = { status: 'untouched' } as const

export type FormAction<View = unknown> = (before: FormState<View>, form: FormData) => Promise<FormState<View>>

/** A code is a secret unless it is known to be none, so that a new field is safe before anybody thinks of it. */
const secretFields =
  /pass(word|phrase)|secret|token|otp|cvc|cvv|iban|card.?number|(^|[._-])pin$|(?<!(?:postal|zip|country|coupon|promo|language|currency)[._-]?)code$/i

/** What was typed, fit to be sent back: no files, no secrets, none of the framework's own fields. */
export function typedValues(form: FormData): FormValues {
  const values: [string, string | string[]][] = []
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || secretFields.test(name)) continue
    const typed = form.getAll(name).filter((value) => typeof value === 'string')
    if (typed.length > 0) values.push([name, typed.length === 1 ? typed[0]! : typed])
  }
  // Not by assignment, to which a field named `__proto__` would be no value.
  return Object.fromEntries(values)
}
