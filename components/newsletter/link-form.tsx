'use client'

import { FormDone } from '@/components/forms/form-done'
import { FormError } from '@/components/forms/form-error'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction, FormState } from '@/lib/core/form-state'

type Props<View> = {
  action: FormAction<View>
  /** The answer of a post without JavaScript, brought by the page. */
  before: FormState<View>
  token: string
  button: string
  pending: string
  done: string
}

/** One button that does what the link of a mail is for: opening a link must change nothing by itself. */
export function LinkForm<View>({ action, before, token, button, pending, done }: Props<View>) {
  const form = useFormAction(action, {}, before)
  if (form.state.status === 'done') return <FormDone>{done}</FormDone>
  return (
    <form {...form.props}>
      <FormError form={form} />
      <input name="token" type="hidden" value={token} />
      <SubmitButton pending={pending}>{button}</SubmitButton>
    </form>
  )
}
