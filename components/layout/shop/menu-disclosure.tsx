'use client'

import { type FocusEvent, useEffect, useId, useRef, useState } from 'react'
import { MenuBranches } from '@/components/layout/shop/menu-branches'
import type { MenuLink } from '@/components/layout/shop/menu-tree'
import { usePanel } from '@/components/layout/shop/use-panel'
import { Icon } from '@/components/ui/icon'

/**
 * The chevron beside a root's link, and the sheet it opens: a popover, so that the browser closes it on Escape or a press beside
 * it, gives the focus back, and opens it even before this code has arrived.
 */
export function MenuDisclosure({ label, href, panelUrl }: MenuLink & { panelUrl: string }) {
  const id = useId()
  const sheet = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const panel = usePanel(panelUrl, open)
  useEffect(() => setOpen(sheet.current?.matches(':popover-open') ?? false), [])

  // Whoever tabs on must not land under the sheet.
  const closeBehind = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (open && relatedTarget && !currentTarget.contains(relatedTarget)) sheet.current?.hidePopover()
  }
  return (
    <div className="menu-disclosure" onBlur={closeBehind}>
      <button
        aria-expanded={open}
        aria-label={`More in ${label}`}
        className="menu-chevron"
        popoverTarget={id}
        type="button"
      >
        <Icon name="chevron-down" />
      </button>
      <div
        aria-label={label}
        className="menu-sheet"
        id={id}
        onToggle={({ newState }) => setOpen(newState === 'open')}
        popover="auto"
        ref={sheet}
        role="group"
      >
        <div className="wrap menu-page">
          <div>
            <p className="type-h3">{label}</p>
            <p className="menu-sentence">{typeof panel.state === 'object' ? panel.state.sentence : null}</p>
            <a className="menu-all" href={href}>
              All in {label}
              <Icon name="arrow-right" />
            </a>
          </div>
          <MenuBranches label={label} panel={panel} />
        </div>
      </div>
    </div>
  )
}
