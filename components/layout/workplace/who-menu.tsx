import { useId } from 'react'
import type { SignedIn } from '@/components/layout/workplace/places'
import { ThemeSwitch } from '@/components/layout/theme-switch'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'

/** Who is signed in, at the foot of the rail; a press shows what belongs to that person. */
export function WhoMenu({ who }: { who: SignedIn }) {
  const id = useId()
  return (
    <div className="work-who">
      <button className="work-who-button" popoverTarget={id} type="button">
        <Avatar name={who.name} size={28} />
        <span className="work-who-name">
          {who.name}
          <span>{who.role}</span>
        </span>
        <Icon name="chevrons-up-down" />
      </button>
      <div aria-label={who.name} className="work-menu work-menu-who" id={id} popover="auto" role="group">
        <WhoLinks who={who} />
      </div>
    </div>
  )
}

export function WhoLinks({ who }: { who: SignedIn }) {
  return (
    <>
      <ul>
        {who.links.map(({ label, href }) => (
          <li key={href}>
            <a className="work-menu-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <ThemeSwitch />
    </>
  )
}
