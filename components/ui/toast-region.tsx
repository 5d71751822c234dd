'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ToastBox } from '@/components/ui/toast-box'
import { toastStore } from '@/components/ui/toasts'

const controls = 'li:last-child :is(a, button)'

/** Where messages appear, at the foot of the window. Once, in every shell. F6 goes there and back. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.readOnServer)
  const region = useRef<HTMLElement>(null)
  const before = useRef<HTMLElement>(null)
  const [held, hold] = useState(false)
  const any = toasts.length > 0
  if (held && !any) hold(false)

  useEffect(() => {
    if (!any) return region.current?.hidePopover()
    region.current?.showPopover()
    const travel = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      const inside = region.current?.contains(document.activeElement)
      if (inside) before.current?.focus()
      else region.current?.querySelector<HTMLElement>(controls)?.focus()
    }
    addEventListener('keydown', travel)
    return () => removeEventListener('keydown', travel)
  }, [any])

  /** The message that holds the focus goes: to the next one, or to where the focus came from. */
  function giveFocusOn(box: Element | null) {
    if (!box?.contains(document.activeElement)) return
    const next = [...(box.parentElement?.children ?? [])].findLast((other) => other !== box)
    const target = next?.querySelector<HTMLElement>('a, button') ?? before.current
    target?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is watched, not worked: its timers rest meanwhile
    <section
      aria-label="Messages"
      className="toasts"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) hold(false)
      }}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget
        hold(true)
      }}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      popover="manual"
      ref={region}
    >
      <ol>
        {toasts.map((toast) => (
          <ToastBox held={held} key={toast.id} onLeave={giveFocusOn} toast={toast} />
        ))}
      </ol>
    </section>
  )
}
