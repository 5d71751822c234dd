'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import type { ButtonLook } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icons/names'

type Props = {
  children: ReactNode
  /** Said while it is under way: "Adding", "Paying". */
  pending: string
  look?: ButtonLook
  icon?: IconName
  small?: boolean
  wide?: boolean
  /** Where a form has more than one act: only the pressed one says that it works. */
  name?: string
  value?: string
}

/** The act of a form. Both words lie on one spot, so that it keeps its width; a second press does nothing. */
export function SubmitButton({
  children,
  pending: words,
  look = 'act',
  icon,
  small,
  wide,
  name,
  value,
}: Props) {
  const { pending, data } = useFormStatus()
  const working = pending && (name === undefined || data.get(name) === value)
  return (
    <button
      aria-busy={working || undefined}
      aria-disabled={pending || undefined}
      className={['btn', `btn-${look}`, 'submit', small && 'btn-small', wide && 'w-full']
        .filter(Boolean)
        .join(' ')}
      name={name}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      type="submit"
      value={value}
    >
      <span className={working ? 'invisible' : undefined}>
        {icon ? <Icon name={icon} /> : null}
        {children}
      </span>
      <span className={working ? undefined : 'invisible'}>
        <Icon className={working ? 'icon-turning' : undefined} name="loader" />
        {words}
      </span>
    </button>
  )
}
