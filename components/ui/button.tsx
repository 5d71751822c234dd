import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

/** `act` is the one act of a screen; everything else is solid, a line, or text. */
export type ButtonLook = 'act' | 'solid' | 'line' | 'refuse' | 'text'

type Shape = {
  look?: ButtonLook
  small?: boolean
  /** Alone, the icon needs an `aria-label`. */
  icon?: IconName
  children?: ReactNode
}

type ButtonProps = ComponentProps<'button'> &
  Shape & { /** Under way: says so, and takes no second press. */ working?: boolean }

export function Button({ look = 'line', small, icon, working, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={working || undefined}
      aria-disabled={working || rest['aria-disabled'] || undefined}
      className={buttonClass({ look, small, icon, children }, className)}
    >
      <Face icon={working ? 'loader' : icon} turning={working}>
        {children}
      </Face>
    </button>
  )
}

type ButtonLinkProps = ComponentProps<'a'> & Shape

/** A link that leads to an act's own page looks like the act. */
export function ButtonLink({ look = 'line', small, icon, children, className, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass({ look, small, icon, children }, className)}>
      <Face icon={icon}>{children}</Face>
    </a>
  )
}

function Face({ icon, turning, children }: { icon?: IconName; turning?: boolean; children?: ReactNode }) {
  return (
    <>
      {icon ? <Icon className={turning ? 'icon-turning' : undefined} name={icon} /> : null}
      {children}
    </>
  )
}

function buttonClass({ look, small, icon, children }: Shape, more?: string): string {
  const alone = icon !== undefined && (children === undefined || children === null)
  return ['btn', `btn-${look}`, small && 'btn-small', alone && 'btn-icon', more].filter(Boolean).join(' ')
}
