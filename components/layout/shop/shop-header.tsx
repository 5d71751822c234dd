import type { ReactNode } from 'react'
import { Mark } from '@/components/layout/mark'
import { MenuBar } from '@/components/layout/shop/menu-bar'
import { MenuDrawer } from '@/components/layout/shop/menu-drawer'
import type { MenuLink, MenuRoot } from '@/components/layout/shop/menu-tree'
import { mapId } from '@/components/layout/shop/shop-footer'
import { Icon } from '@/components/ui/icon'

export type ShopHeaderProps = {
  menu?: readonly MenuRoot[]
  /** The slug of the root that the page lies in. */ current?: string
  /** Where the menu leads without JavaScript: the list of all categories, or the foot of the page. */
  mapHref?: string
  search?: ReactNode
  /** Where things are sent to, for example a ZIP code. */ place?: MenuLink
  /** To sign in, or to one's own account. */ account?: MenuLink
  /** `count` is an island of its own: the page around it is the same for everybody. */
  basket?: { href: string; count?: ReactNode }
}

const noMenu: readonly MenuRoot[] = []

/** The head of every shop page. A control is there when its door is. */
export function ShopHeader({
  menu = noMenu,
  current,
  mapHref = `#${mapId}`,
  search,
  place,
  account,
  basket,
}: ShopHeaderProps) {
  const more = [account, place && { ...place, label: `Delivered to ${place.label}` }].filter((link) => !!link)
  return (
    <header className="shop-head-ground">
      <div className="wrap shop-head">
        {menu.length > 0 ? <MenuDrawer current={current} mapHref={mapHref} more={more} roots={menu} /> : null}
        <Mark href="/" />
        {menu.length > 0 ? <MenuBar current={current} roots={menu} /> : null}
        {search ? <div className="shop-find">{search}</div> : null}
        <div className="shop-acts">
          {place ? (
            <a
              aria-label={`Delivered to ${place.label}. Change`}
              className="shop-act shop-act-far"
              href={place.href}
            >
              <Icon name="map-pin" />
              {place.label}
            </a>
          ) : null}
          {account ? (
            <a className="shop-act shop-act-far" href={account.href}>
              {account.label}
            </a>
          ) : null}
          {basket ? (
            <a className="shop-act shop-basket" href={basket.href}>
              <Icon name="shopping-basket" />
              <span className="shop-basket-word">Basket</span>
              {basket.count}
            </a>
          ) : null}
        </div>
      </div>
    </header>
  )
}
