import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** A filter in force as a link to the same list without it: works before any script does. */
export function ChipLink({ children, className, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={chipClass(className)}>
      <Face>{children}</Face>
    </a>
  )
}

/** The same where a form or a script takes it away. */
export function ChipButton({ children, className, ...rest }: ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={chipClass(className)}>
      <Face>{children}</Face>
    </button>
  )
}

function Face({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="sr-only">Remove </span>
      {children}
      <Icon name="x" />
    </>
  )
}

const chipClass = (more?: string): string => (more ? `chip ${more}` : 'chip')
