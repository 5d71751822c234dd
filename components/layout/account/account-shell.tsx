import type { ReactNode } from 'react'
import '@/components/layout/account/account.css'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

export type AccountPlace = {
  label: string
  href: string
  icon: IconName
  /** What is there now: "Two on their way". */ note?: string
}

type Props = {
  /** The page of its own that lists the places on a phone. */ home: AccountPlace
  places: readonly AccountPlace[]
  /** The href of the place one is in. */ current: string
  /** What the page says, as a sentence. */ title: ReactNode
  children: ReactNode
}

/**
 * What belongs to one person, inside of the shop's shell. At a desk the places stand beside the page; a phone has them as a list on
 * the first page, and a way back to it on the others.
 */
export function AccountShell({ home, places, current, title, children }: Props) {
  const atHome = current === home.href
  return (
    <div className={atHome ? 'account account-home' : 'account'}>
      <div className="account-title">
        {atHome ? null : (
          <a className="account-back" href={home.href}>
            <Icon name="chevron-left" />
            {home.label}
          </a>
        )}
        <h1 className="type-h1">{title}</h1>
      </div>
      <nav aria-label="Account" className="account-places">
        <ul>
          {[home, ...places].map((place) => (
            <li key={place.href}>
              <a aria-current={place.href === current ? 'page' : undefined} href={place.href}>
                <Icon name={place.icon} />
                <span>
                  {place.label}
                  {place.note ? <span className="account-note">{place.note}</span> : null}
                </span>
                <Icon className="account-go" name="chevron-right" />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="account-page">{children}</div>
    </div>
  )
}
