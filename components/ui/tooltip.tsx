'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

type Props = {
  /** The same words as the control's own name, or shorter. */
  text: string
  /** The key that does it. */
  keys?: ReactNode
  /** One control with a name of its own (`aria-label`). */
  children: ReactNode
}

const pause = 400

/** Says the name of a lone icon, to whoever points at it or tabs to it. In workplaces: a shop's buttons carry words. */
export function Tooltip({ text, keys, children }: Props) {
  const [shown, show] = useState(false)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tip = useRef<HTMLSpanElement>(null)

  const hide = () => {
    clearTimeout(soon.current)
    show(false)
  }

  useEffect(() => {
    if (!shown) return
    tip.current?.showPopover()
    // Before whatever the control stands in hears it: the innermost goes first.
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      show(false)
    }
    addEventListener('keydown', escape, true)
    return () => removeEventListener('keydown', escape, true)
  }, [shown])

  return (
    <span
      className="tooltip-of"
      onBlur={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(true)}
      onPointerDown={hide}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') soon.current = setTimeout(show, pause, true)
      }}
      onPointerLeave={hide}
    >
      {children}
      {shown ? (
        <span aria-hidden="true" className="tooltip" popover="manual" ref={tip}>
          {text}
          {keys}
        </span>
      ) : null}
    </span>
  )
}
