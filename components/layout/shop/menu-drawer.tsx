'use client'

import { useState } from 'react'
import { MenuBranches } from '@/components/layout/shop/menu-branches'
import type { MenuLink, MenuRoot } from '@/components/layout/shop/menu-tree'
import { usePanel } from '@/components/layout/shop/use-panel'
import { Icon } from '@/components/ui/icon'
import { SheetLink } from '@/components/ui/sheet'

type Props = {
  roots: readonly MenuRoot[]
  current?: string
  /** Where it leads without JavaScript. */ mapHref: string
  /** Doors that the head has no room for. */ more: readonly MenuLink[]
}

/** The whole menu where the window is too narrow for it. */
export function MenuDrawer({ roots, current, mapHref, more }: Props) {
  const face = (
    <>
      <Icon name="menu" />
      <span className="menu-open-word">Menu</span>
    </>
  )
  return (
    <SheetLink link={{ href: mapHref, className: 'menu-open', children: face }} side="left" title="Menu">
      <nav aria-label="All of the shop">
        <ul className="drawer-tree">
          {roots.map((root) => (
            <li key={root.slug}>
              <DrawerRoot current={root.slug === current} root={root} />
            </li>
          ))}
        </ul>
        {more.length > 0 ? (
          <ul className="drawer-more">
            {more.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </nav>
    </SheetLink>
  )
}

function DrawerRoot({ root, current }: { root: MenuRoot; current: boolean }) {
  const { label, href, panelUrl } = root
  const marked = current ? 'true' : undefined
  if (!panelUrl)
    return (
      <a aria-current={marked} className="drawer-root" href={href}>
        {label}
      </a>
    )
  return <DrawerBranch current={marked} href={href} label={label} panelUrl={panelUrl} />
}

function DrawerBranch({ label, href, panelUrl, current }: MenuLink & { panelUrl: string; current?: 'true' }) {
  const [open, setOpen] = useState(false)
  const panel = usePanel(panelUrl, open)
  return (
    <details name="drawer-tree" onToggle={({ newState }) => setOpen(newState === 'open')}>
      <summary aria-current={current} className="drawer-root">
        {label}
        <Icon name="chevron-down" />
      </summary>
      <a className="drawer-all" href={href}>
        All in {label}
      </a>
      <MenuBranches label={label} panel={panel} />
    </details>
  )
}
