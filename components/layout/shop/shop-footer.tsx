import type { ReactNode } from 'react'
import { Mark } from '@/components/layout/mark'
import type { MenuGroup, MenuLink } from '@/components/layout/shop/menu-tree'
import { ThemeSwitch } from '@/components/layout/theme-switch'

/** The foot lists where one can go: without JavaScript the menu leads there. */
export const mapId = 'all-of-trellis'

export type ShopFooterProps = {
  columns: readonly Omit<MenuGroup, 'href'>[]
  /** What we promise, in a sentence or two. */ promise?: string
  /** The form that asks for the letter, with its own words. */ letter?: ReactNode
  /** Who we are, in law. */ legal?: string
  legalLinks?: readonly MenuLink[]
}

/** The foot of every shop page: who we are, where to go from here, and the light one likes to read in. */
export function ShopFooter({ columns, promise, letter, legal, legalLinks }: ShopFooterProps) {
  return (
    <footer className="shop-foot-ground" id={mapId}>
      {letter ? <div className="wrap shop-letter">{letter}</div> : null}
      <div className="shop-foot">
        <div className="wrap">
          <div className="shop-foot-columns">
            <div className="shop-foot-house">
              <Mark />
              <p>Things that grow and things made by hand, sold by the people who grow and make them.</p>
              {promise ? <p className="type-small">{promise}</p> : null}
            </div>
            {columns.length > 0 ? (
              <nav aria-label="More of Trellis">
                {columns.map(({ label, links }) => (
                  <div key={label}>
                    <p className="shop-foot-label">{label}</p>
                    <ul>
                      {links.map((link) => (
                        <li key={link.href}>
                          <a href={link.href}>{link.label}</a>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
              </nav>
            ) : null}
          </div>
          <div className="shop-foot-end">
            {legal ? <p>{legal}</p> : null}
            {legalLinks ? (
              <ul>
                {legalLinks.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            ) : null}
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </footer>
  )
}
