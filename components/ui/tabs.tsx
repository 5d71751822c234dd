'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { keyTarget } from '@/components/ui/list-keys'
import { isPlainClick } from '@/components/ui/plain-click'
import { TabCount } from '@/components/ui/tab-links'

/** `id` is the fragment of the address too: a link to `#reviews` opens that panel. */
type Tab = { id: string; label: string; count?: number; panel: ReactNode }

const along = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp', Home: 'Home', End: 'End' }

/** Two to five views of the same thing, all on the page: without a script they follow one another. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [chosen, choose] = useState(tabs[0]?.id)
  const ids = tabs.map(({ id }) => id).join(' ')

  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1)
      if (ids.split(' ').includes(id)) choose(id)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [ids])

  function walk(event: KeyboardEvent, at: number) {
    const key = along[event.key as keyof typeof along]
    const target = key && tabs[keyTarget(key, at, tabs.length) ?? at]
    if (!target) return
    event.preventDefault()
    choose(target.id)
    document.getElementById(`${target.id}-tab`)?.focus()
  }

  return (
    <div>
      <div aria-label={label} className="tab-strip" role="tablist">
        {tabs.map(({ id, label: words, count }, at) => (
          <a
            aria-controls={id}
            aria-selected={id === chosen}
            className="tab-link"
            href={`#${id}`}
            id={`${id}-tab`}
            key={id}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              choose(id)
            }}
            onKeyDown={(event) => walk(event, at)}
            role="tab"
            tabIndex={id === chosen ? 0 : -1}
          >
            {words}
            <TabCount count={count} />
          </a>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          aria-labelledby={`${id}-tab`}
          className="tab-panel"
          data-chosen={id === chosen || undefined}
          id={id}
          key={id}
          role="tabpanel"
        >
          {panel}
        </div>
      ))}
    </div>
  )
}
