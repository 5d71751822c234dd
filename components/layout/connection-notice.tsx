'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { announce } from '@/components/ui/announce'

const lost = 'You are offline. What you see may be old; what you have typed stays here.'
const found = 'You are back online.'

/** Says that the browser is cut off, and for a moment that it is back. It lies over the page, so nothing moves. */
export function ConnectionNotice() {
  const online = useSyncExternalStore(whenConnectionChanges, isOnline, () => true)
  const [missed, setMissed] = useState(false)
  if (!online && !missed) setMissed(true)
  useEffect(() => {
    if (!missed) return
    announce(online ? found : lost)
    if (!online) return
    const gone = setTimeout(() => setMissed(false), 4000)
    return () => clearTimeout(gone)
  }, [online, missed])
  if (!missed) return null
  return (
    // Words alone: an icon would have to be fetched.
    <aside aria-label="Connection" className="connection">
      {online ? found : lost}
    </aside>
  )
}

const isOnline = () => navigator.onLine

function whenConnectionChanges(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
