'use client'

import { type PointerEvent, useEffect, useRef } from 'react'
import { announce } from '@/components/ui/announce'
import { Icon } from '@/components/ui/icon'
import { dropToast, type Toast } from '@/components/ui/toasts'

const swipe = 80
const longest = 10_000
const plain = 6000

type Props = {
  toast: Toast
  /** Somebody is at the messages: none of them goes by itself. */
  held: boolean
  /** Before it goes. */
  onLeave: (box: Element | null) => void
}

/** One message: says itself once, goes by itself or by a swipe. */
export function ToastBox({ toast, held, onLeave }: Props) {
  const { id, text, wrong, picture, action } = toast
  const box = useRef<HTMLLIElement>(null)
  const start = useRef<number>(undefined)

  useEffect(() => {
    announce(action ? `${text.replace(/\.?$/, '.')} F6 for “${action.label}”.` : text, { atOnce: wrong })
  }, [text, action, wrong])

  useEffect(() => {
    if (held || wrong) return
    const end = setTimeout(dropToast, action ? longest : plain, id)
    return () => clearTimeout(end)
  }, [held, wrong, action, id])

  function drag(event: PointerEvent<HTMLElement>) {
    if (event.pointerType === 'mouse' || start.current === undefined) return
    const way = event.clientX - start.current
    const over = event.type !== 'pointermove'
    if (over) start.current = undefined
    if (over && Math.abs(way) > swipe) dropToast(id)
    event.currentTarget.style.translate = over ? '' : `${way}px`
  }

  function leave() {
    onLeave(box.current)
    dropToast(id)
  }

  function act() {
    leave()
    action?.onAct?.()
  }

  return (
    <li
      className={wrong ? 'toast toast-wrong' : 'toast'}
      onPointerCancel={drag}
      onPointerDown={({ clientX }) => (start.current = clientX)}
      onPointerMove={drag}
      onPointerUp={drag}
      ref={box}
    >
      {picture ? <span className="toast-picture">{picture}</span> : null}
      {wrong ? <Icon name="circle-alert" /> : null}
      <div className="toast-main">
        <span className="toast-text">{text}</span>
        {action?.href ? (
          <a className="toast-act" href={action.href} onClick={act}>
            {action.label}
          </a>
        ) : null}
        {action && !action.href ? (
          <button className="toast-act" onClick={act} type="button">
            {action.label}
          </button>
        ) : null}
      </div>
      <button aria-label="Close message" className="toast-close" onClick={leave} type="button">
        <Icon name="x" />
      </button>
    </li>
  )
}
