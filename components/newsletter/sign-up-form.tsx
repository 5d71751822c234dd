'use client'

import { Field } from '@/components/forms/field'
import { FormDone } from '@/components/forms/form-done'
import { FormError } from '@/components/forms/form-error'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/core/form-state'
import type { SignUpSource } from '@/lib/newsletter/limits'
import type { SignUpView } from '@/lib/newsletter/views'

/** Asks for an address; answers in place, with and without JavaScript. */
export function SignUpForm({ action, source }: { action: FormAction<SignUpView>; source: SignUpSource }) {
  const form = useFormAction(action, { email: 'E-mail address' })
  if (form.state.status === 'done') {
    return (
      <FormDone>
        Look into your mail: we have written to <strong>{form.state.view.email}</strong>. One click there, and
        the letter is yours.
      </FormDone>
    )
  }
  return (
    <form {...form.props} className="max-w-md">
      <FormError form={form} />
      <input name="source" type="hidden" value={source} />
      <Field {...form.field('email')} hint="For example name@example.com">
        {(control) => <TextInput {...control} autoComplete="email" inputMode="email" type="email" />}
      </Field>
      <div className="mt-4">
        <SubmitButton pending="Signing up…">Sign up for the letter</SubmitButton>
      </div>
    </form>
  )
}
