'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** What takes the place of a form that is done. The focus was in the form, and goes on here. */
export function FormDone({ children }: { children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript this is how the answer to a post is found
    <div autoFocus className="form-done" ref={takeFocus} role="status" tabIndex={-1}>
      <Icon name="circle-check" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** One function for all renders, so that it is called when the element appears and never again. */
function takeFocus(place: HTMLElement | null): void {
  place?.focus()
}
