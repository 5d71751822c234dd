import { useEffect, useEffectEvent } from 'react'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** `mod+k` is Ctrl K, or ⌘ K; anything else is the key alone. */
export function isHotkey(press: Press, keys: string): boolean {
  const mod = keys.startsWith('mod+')
  const key = mod ? keys.slice(4) : keys
  return (
    press.key.toLowerCase() === key.toLowerCase() && (press.ctrlKey || press.metaKey) === mod && !press.altKey
  )
}

/** A key alone is a letter where somebody writes, and reaches nothing behind a dialog. */
const isBusy = (event: KeyboardEvent): boolean => {
  const target = event.target as HTMLElement
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select') ||
    document.querySelector('dialog:modal') !== null
  )
}

/** One key for one act of the page. Say it where the act stands (`Key`), and in its `aria-keyshortcuts`. */
export function useHotkey(keys: string, act: () => void): void {
  const run = useEffectEvent(act)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isHotkey(event, keys)) return
      if (!keys.startsWith('mod+') && isBusy(event)) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [keys])
}
