import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { watchHistory } from '@/components/ui/layers'
import { isPlainClick } from '@/components/ui/plain-click'

type Modal = {
  ref: RefObject<HTMLDialogElement | null>
  /** Kept when the dialog's entry is gone from the history too: what leads elsewhere waits for it. */
  close: () => Promise<void>
}

/**
 * The platform's modal dialog, told by a prop: the rest of the page is inert, Escape closes the innermost, the focus comes back.
 * Added to it: the back button, a tap beside it, `data-close` on whatever closes it, and links that leave no entry behind.
 */
export function useModal(open: boolean, onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  const left = useRef<() => Promise<void>>(undefined)
  const closed = useEffectEvent(onClose)

  useEffect(() => void watchHistory(), [])

  useEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return
    const leave = watchHistory()(() => dialog.close())
    const stop = new AbortController()
    left.current = leave
    closeByTap(dialog, stop.signal)
    goOnAfterwards(dialog, leave, stop.signal)
    const onClosed = () => {
      // The word of an earlier closing may come when it is open again.
      if (dialog.open) return
      void leave()
      closed()
    }
    dialog.addEventListener('close', onClosed, { signal: stop.signal })
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      dialog.close()
      stop.abort()
      void leave()
    }
  }, [open])

  async function close() {
    ref.current?.close()
    await left.current?.()
  }
  return { ref, close }
}

function closeByTap(dialog: HTMLDialogElement, signal: AbortSignal): void {
  let pressed: EventTarget | null = null
  dialog.addEventListener('pointerdown', (event) => void (pressed = event.target), { signal })
  const onClick = ({ target }: MouseEvent) => {
    const element = target as Element
    // Both halves of the tap fall on the backdrop: marking text inside and letting go outside is no wish to leave.
    const beside = element === dialog && pressed === dialog
    // A dialog that stands in this one closes itself.
    const told = element.closest('[data-close]') !== null && element.closest('dialog') === dialog
    if (beside || told) dialog.close()
  }
  dialog.addEventListener('click', onClick, { signal })
}

/** A link or a search inside leads on only when the dialog's entry has left the history: back then leads to the page itself. */
function goOnAfterwards(dialog: HTMLDialogElement, leave: () => Promise<void>, signal: AbortSignal): void {
  const follow = (event: Event, go: () => void) => {
    event.preventDefault()
    event.stopPropagation()
    dialog.close()
    void leave().then(go)
  }
  const onClick = (event: MouseEvent) => {
    const link = leadsAway(event)
    if (link) follow(event, () => link.click())
  }
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement
    if (asksPage(form)) follow(event, () => form.requestSubmit(event.submitter))
  }
  dialog.addEventListener('click', onClick, { signal, capture: true })
  dialog.addEventListener('submit', onSubmit, { signal, capture: true })
}

/** The link of this site that a click would follow, unless it or something around it asks to keep the dialog (`data-stays`). */
function leadsAway(event: MouseEvent): HTMLAnchorElement | null {
  const link = (event.target as Element).closest('a')
  if (!link?.href || !isPlainClick(event) || link.origin !== location.origin) return null
  return link.target || link.download || link.closest('[data-stays], [aria-haspopup]') ? null : link
}

/** A form that asks for another page by `get`; one that React answers in place has no address. */
function asksPage(form: HTMLFormElement): boolean {
  const address = form.getAttribute('action') ?? ''
  return form.method === 'get' && /^(\/|\?|https?:)/.test(address) && !form.closest('[data-stays]')
}
