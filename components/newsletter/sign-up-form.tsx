'use client'

import { useActionState } from 'react'
import { Field } from '@/components/forms/field'
import { FormError } from '@/components/forms/form-error'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormAction, untouched } from '@/lib/core/form-state'
import { maxEmailLength } from '@/lib/core/limits'
import type { SignUpSource } from '@/lib/newsletter/limits'
import type { SignUpView } from '@/lib/newsletter/views'

/** Asks for an address; answers in place, with and without JavaScript. */
export function SignUpForm({ action, source }: { action: FormAction<SignUpView>; source: SignUpSource }) {
  const [state, send] = useActionState(action, untouched)
  if (state.status === 'done') {
    return (
      <p role="status">
        Look into your mail: we have written to <strong>{state.view.email}</strong>. One click there, and the
        letter is yours.
      </p>
    )
  }
  const refused = state.status === 'refused' ? state : undefined
  return (
    <form action={send} noValidate>
      <FormError state={state} />
      <input name="source" type="hidden" value={source} />
      <Field
        autoComplete="email"
        defaultValue={refused?.values.email?.toString()}
        errors={refused?.error.fields?.email}
        hint={`For example name@example.com, at most ${maxEmailLength} characters`}
        inputMode="email"
        label="E-mail address"
        name="email"
        required
        type="email"
      />
      <div className="mt-4">
        <SubmitButton pending="Signing up…">Sign up for the letter</SubmitButton>
      </div>
    </form>
  )
}
