import { useId } from 'react'
import type { Shop } from '@/components/layout/workplace/places'
import { Icon } from '@/components/ui/icon'

/** Which shop one works for. With a single one it is a sign, not a control. */
export function ShopSwitcher({ shops: [shop, ...others] }: { shops: readonly [Shop, ...Shop[]] }) {
  const id = useId()
  const face = (
    <span>
      <b>{shop.name}</b>
      <span>{shop.state}</span>
    </span>
  )
  if (others.length === 0) return <p className="work-shop">{face}</p>
  return (
    <>
      <button className="work-shop work-shop-choice" popoverTarget={id} type="button">
        {face}
        <Icon name="chevron-down" />
      </button>
      <div aria-label="Your shops" className="work-menu work-menu-shops" id={id} popover="auto" role="group">
        <ul>
          {[shop, ...others].map(({ name, state, href }) => (
            <li key={href}>
              <a
                aria-current={href === shop.href ? 'true' : undefined}
                className="work-menu-link"
                href={href}
              >
                <span>
                  <b>{name}</b>
                  <span>{state}</span>
                </span>
                {href === shop.href ? <Icon name="check" /> : null}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
