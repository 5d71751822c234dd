'use client'

import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { placeBeside } from '@/components/ui/anchored'
import { Button } from '@/components/ui/button'
import { keyTarget, typedTarget } from '@/components/ui/list-keys'

type Props = {
  /** What opens it; alone, an icon needs an `aria-label`. */
  button: ComponentProps<typeof Button>
  /** `MenuItem`, `MenuLink`, `MenuRule`. */
  children: ReactNode
}

/** Acts on one thing, behind one button. Two or three acts that are used often stand in the open instead. */
export function Menu({ button, children }: Props) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const startAt = useRef<'first' | 'last'>('first')
  const [open, setOpen] = useState(false)

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  function openAt(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    startAt.current = event.key === 'ArrowUp' ? 'last' : 'first'
    // Its own click tells the browser what the menu hangs on; a second key may come before the first has moved the focus.
    if (menu.current?.matches(':popover-open')) opened()
    else opener.current?.click()
  }

  function opened() {
    if (menu.current && opener.current) placeBeside(menu.current, opener.current)
    items()
      .at(startAt.current === 'last' ? -1 : 0)
      ?.focus()
    startAt.current = 'first'
  }

  function move(event: KeyboardEvent) {
    const list = items()
    const at = list.findIndex((item) => item === document.activeElement)
    if (event.key === 'Tab') menu.current?.hidePopover()
    let target = keyTarget(event.key, at, list.length)
    if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      const fresh = event.timeStamp - typed.current.at > 600
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: event.timeStamp }
      const labels = list.map((item) => item.querySelector('.menu-words')?.textContent ?? '')
      target = typedTarget(labels, typed.current.text, at)
    }
    if (target === null) return
    event.preventDefault()
    list[target]?.focus()
  }

  return (
    <>
      <Button
        {...button}
        aria-expanded={open}
        aria-haspopup="menu"
        onKeyDown={openAt}
        popoverTarget={id}
        ref={opener}
      />
      <div
        aria-label={button['aria-label'] ?? 'Acts'}
        className="menu anchored"
        id={id}
        onClick={(event) => {
          const item = (event.target as Element).closest('[role=menuitem]')
          if (item && item.ariaDisabled !== 'true') menu.current?.hidePopover()
        }}
        onKeyDown={move}
        onPointerMove={(event) => {
          const item = (event.target as Element).closest<HTMLElement>('[role=menuitem]')
          if (item !== document.activeElement) item?.focus({ preventScroll: true })
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'open') opened()
        }}
        popover="auto"
        ref={menu}
        role="menu"
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  )
}
