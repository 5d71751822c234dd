import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

type Shape = {
  icon?: IconName
  /** Destroys or refuses: it asks first, or can be undone. */
  refuse?: boolean
  /** A key or a second word, at the right. */
  aside?: ReactNode
  children: ReactNode
}

const itemClass = (refuse?: boolean, more?: string): string =>
  ['menu-item', refuse && 'menu-item-refuse', more].filter(Boolean).join(' ')

type ItemProps = Omit<ComponentProps<'button'>, 'children'> & Shape

/** What cannot be done now is `aria-disabled`, so that it can still be reached and read; say why in `aside`. */
export function MenuItem({ icon, refuse, aside, children, className, onClick, ...rest }: ItemProps) {
  const off = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true'
  return (
    <button
      {...rest}
      className={itemClass(refuse, className)}
      onClick={off ? undefined : onClick}
      role="menuitem"
      tabIndex={-1}
      type="button"
    >
      <Face aside={aside} icon={icon}>
        {children}
      </Face>
    </button>
  )
}

type LinkProps = Omit<ComponentProps<'a'>, 'children'> & { href: string } & Shape

export function MenuLink({ icon, refuse, aside, children, className, ...rest }: LinkProps) {
  return (
    <a {...rest} className={itemClass(refuse, className)} role="menuitem" tabIndex={-1}>
      <Face aside={aside} icon={icon}>
        {children}
      </Face>
    </a>
  )
}

export function MenuRule() {
  return <hr className="menu-rule" />
}

function Face({ icon, aside, children }: Pick<Shape, 'icon' | 'aside' | 'children'>) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="menu-words">{children}</span>
      {aside ? <span className="menu-aside">{aside}</span> : null}
    </>
  )
}
