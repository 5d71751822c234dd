import { MenuDisclosure } from '@/components/layout/shop/menu-disclosure'
import type { MenuRoot } from '@/components/layout/shop/menu-tree'

type Props = {
  roots: readonly MenuRoot[]
  /** The slug of the root that the page lies in. */ current?: string
}

/** The roots in a row. A press on a name leads there; the chevron beside it opens what is in it. */
export function MenuBar({ roots, current }: Props) {
  return (
    <nav aria-label="Shop" className="menu-bar">
      <ul>
        {roots.map(({ slug, label, href, panelUrl }) => (
          <li key={slug}>
            <a aria-current={slug === current ? 'true' : undefined} className="menu-root" href={href}>
              {label}
            </a>
            {panelUrl ? <MenuDisclosure href={href} label={label} panelUrl={panelUrl} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}
