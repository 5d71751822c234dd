import type { MenuGroup } from '@/components/layout/shop/menu-tree'
import type { Panel } from '@/components/layout/shop/use-panel'

/** The children of a root and theirs, or what stands in their place. */
export function MenuBranches({ label, panel: { state, again } }: { label: string; panel: Panel }) {
  if (state === 'coming') return <div aria-label="Loading" className="menu-coming" role="status" />
  if (state !== 'failed')
    return (
      <ul className="menu-groups">
        {state.groups.map((group) => (
          <Branch {...group} key={group.href} />
        ))}
      </ul>
    )
  return (
    <p role="alert">
      What is in {label} did not come through. The link to all of it works, or{' '}
      <button className="link" onClick={again} type="button">
        ask once more
      </button>
      .
    </p>
  )
}

function Branch({ label, href, links }: MenuGroup) {
  return (
    <li>
      <a className="menu-group" href={href}>
        {label}
      </a>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}
