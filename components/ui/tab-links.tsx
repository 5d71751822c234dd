import type { ElementType } from 'react'

type Tab = { href: string; label: string; count?: number; current?: boolean }

type Props = {
  /** What the tabs divide: "Orders by state". */
  label: string
  tabs: readonly Tab[]
  /** A link that does not load the page anew. */
  link?: ElementType<{ href: string }>
}

/** Parts of one list, each with an address of its own. Which part is shown is in the URL, so this is a navigation. */
export function TabLinks({ label, tabs, link: Link = 'a' }: Props) {
  return (
    <nav aria-label={label} className="tab-strip">
      {tabs.map((tab) => (
        <Link
          aria-current={tab.current ? 'page' : undefined}
          className="tab-link"
          href={tab.href}
          key={tab.href}
        >
          {tab.label}
          <TabCount count={tab.count} />
        </Link>
      ))}
    </nav>
  )
}

export function TabCount({ count }: { count?: number }) {
  return count === undefined ? null : <span className="tab-count">{count.toLocaleString('en-US')}</span>
}
