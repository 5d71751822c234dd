'use client'

import { useActionState } from 'react'
import { FormError } from '@/components/forms/form-error'
import { SubmitButton } from '@/components/forms/submit-button'
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
  const [state, send] = useActionState(action, before)
  if (state.status === 'done') return <p role="status">{done}</p>
  return (
    <form action={send}>
      <FormError state={state} />
      <input name="token" type="hidden" value={token} />
      <SubmitButton pending={pending}>{button}</SubmitButton>
    </form>
  )
}
