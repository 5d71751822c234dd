'use client'

import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'

const kept = 'single-keys'

/** Keys without Ctrl can be turned off: who speaks to the machine would press them by talking. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    // A browser that keeps nothing has them on.
    return true
  }
}

function listen(changed: () => void): () => void {
  addEventListener('storage', changed)
  return () => removeEventListener('storage', changed)
}

function choose(choice: 'on' | 'off') {
  try {
    localStorage.setItem(kept, choice)
  } catch {
    return
  }
  // A browser tells the other windows of itself, but not this one.
  dispatchEvent(new StorageEvent('storage', { key: kept }))
}

export function SingleKeysSwitch() {
  const on = useSyncExternalStore(listen, singleKeysAreOn, () => true)
  return (
    <button
      aria-pressed={on}
      className="keys-switch"
      onClick={() => choose(on ? 'off' : 'on')}
      title={on ? 'Turn these keys off' : 'Turn these keys on'}
      type="button"
    >
      <Icon name="keyboard" />
      <span className="sr-only">Keys for rows</span>
    </button>
  )
}
