'use client'

import { type ComponentProps, type ReactNode, useId, useRef } from 'react'
import { placeBeside } from '@/components/ui/anchored'

type Props = {
  /** What it explains, as it stands in the sentence. */
  term: ReactNode
  children: ReactNode
} & Pick<ComponentProps<'button'>, 'className'>

/** A note beside a term: a sentence or two, nothing to fill in. The browser opens it without a script. */
export function Popover({ term, children, className = 'term' }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button className={className} popoverTarget={id} ref={opener} type="button">
        {term}
      </button>
      <span
        className="floating anchored note"
        id={id}
        onToggle={({ currentTarget }) => {
          if (opener.current) placeBeside(currentTarget, opener.current)
        }}
        popover="auto"
        role="note"
      >
        {children}
      </span>
    </>
  )
}
