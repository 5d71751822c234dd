import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  children: ReactNode
  detail?: ReactNode
  /** Shown as set already; the house is being told. */
  working?: boolean
}

/** On or off, and it acts at once. What waits for a button is a `Checkbox`. */
export function Switch({ children, detail, working, className, ...input }: Props) {
  return (
    <label className={className ? `switch ${className}` : 'switch'}>
      <span className="min-w-0">
        {children}
        {detail ? <span className="choice-detail">{detail}</span> : null}
      </span>
      <input
        {...input}
        aria-busy={working || undefined}
        className="switch-track"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says itself whether it is checked
        role="switch"
        type="checkbox"
      />
    </label>
  )
}
