'use client'

import {
  startTransition,
  type SubmitEvent,
  useActionState,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  useTransition,
} from 'react'
import { focusField } from '@/components/forms/focus-field'
import { fieldId, refusalId } from '@/components/forms/form-report'
import { type Labels, onlyProblem, sortProblems } from '@/components/forms/problems'
import { type FormAction, type FormState, untouched } from '@/lib/core/form-state'

/**
 * A form and its answers: `<form {...form.props}>`, `<FormError form={form} />`, `<Field {...form.field('email')}>`.
 * `before` is what a page rendered per request takes from its flash.
 */
export function useFormAction<View, Name extends string>(
  action: FormAction<View>,
  labels: Labels<Name>,
  before: FormState<View> = untouched,
) {
  const id = useId()
  // Without JavaScript the browser posts the form itself. Only these answers fill the fields again: with JavaScript
  // nothing ever touches what stands in them.
  const [posted, post] = useActionState(action, before)
  const [answer, setAnswer] = useState<FormState<View>>()
  const [, begin] = useTransition()
  const underWay = useRef(false)
  const state = answer ?? posted
  const error = state.status === 'refused' ? state.error : undefined
  const problems = sortProblems(error?.fields, labels)
  const only = onlyProblem(problems)

  const lead = useEffectEvent(() => {
    if (!only || !focusField(fieldId(id, only))) document.getElementById(refusalId(id))?.focus()
  })
  useEffect(() => {
    // Once for each answer: a render for another reason must not take the focus.
    if (state.status === 'refused') lead()
  }, [state])

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (underWay.current) return
    underWay.current = true
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    begin(async () => {
      try {
        const next = await ask(action, state, sent)
        startTransition(() => setAnswer(next))
      } finally {
        underWay.current = false
      }
    })
  }

  function field(name: Name) {
    const typed = posted.status === 'refused' ? (posted.values[name] ?? '') : undefined
    const errors = problems.get(name)
    return { id: fieldId(id, name), name, label: labels[name], errors, typed, autoFocus: name === only }
  }

  const props = { action: post, noValidate: true, onSubmit }
  return { id, labels, state, refusal: error?.message, problems, field, props }
}

async function ask<View>(
  action: FormAction<View>,
  before: FormState<View>,
  sent: FormData,
): Promise<FormState<View>> {
  try {
    return await action(before, sent)
  } catch (error) {
    // With a digest it is the framework's: a redirect, or a failure that the page's own error view tells.
    if (error instanceof Error && 'digest' in error) throw error
    return { status: 'refused', error: unreached, values: {} }
  }
}

const unreached = {
  code: 'form.unreached',
  message: 'The shop did not answer. What you wrote is still here: check your connection and send it again.',
  requestId: '',
}
