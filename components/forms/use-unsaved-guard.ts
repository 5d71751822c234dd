'use client'

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { isPlainClick } from '@/components/ui/plain-click'
import type { FormState } from '@/lib/core/form-state'

/** On the link of a question that was answered: leave. */
export const leaves = { 'data-leaves': '' }

/**
 * Asks before a link leads away from a form whose fields are not as they were, and lets the browser ask where the page itself
 * would go. Sending the form ends it; a refusal, or more typing, begins it again.
 */
export function useUnsavedGuard(
  inside: RefObject<HTMLElement | null>,
  ask: (href: string) => void,
  state?: FormState,
): void {
  const kept = useRef('')
  const sent = useRef(false)
  const asks = useEffectEvent(ask)

  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return undefined
    kept.current = written(asItBegan(form))
    const unsaved = () => !sent.current && written(form) !== kept.current
    const stop = new AbortController()
    const heard = { signal: stop.signal }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault()
    }
    form.addEventListener('submit', () => (sent.current = true), heard)
    form.addEventListener(
      'input',
      () => {
        sent.current = false
        // Not before something was typed: some browsers keep no page with this listener for the back button.
        addEventListener('beforeunload', onLeave, heard)
      },
      heard,
    )
    addEventListener(
      'click',
      (event) => {
        const link = linkAway(event)
        if (link?.closest('[data-leaves]')) sent.current = true
        else if (link && unsaved()) {
          event.preventDefault()
          event.stopPropagation()
          asks(link.href)
        }
      },
      // Before the router hears of it.
      { ...heard, capture: true },
    )
    return () => stop.abort()
  }, [inside])

  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form || !state || state.status === 'untouched') return
    if (state.status === 'done') kept.current = written(form)
    sent.current = false
  }, [inside, state])
}

/** The link a click would follow out of this page. */
function linkAway(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !isPlainClick(event) || !link.protocol.startsWith('http')) return null
  if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return null
  const { pathname, search, hash, origin } = link
  const stays =
    origin === location.origin && pathname + search === location.pathname + location.search && hash
  return stays ? null : link
}

/** Everything the form would send, to be compared. */
function written(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, value.size],
  )
  return JSON.stringify(entries)
}

/** As the page gave it: a browser may have put back what was typed before a reload, and that is not saved. */
function asItBegan(form: HTMLFormElement): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  return copy
}
