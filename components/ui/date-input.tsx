import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'>

/** A day, `2026-11-24`. The calendar is the platform's own: it knows the reader's language and works by keyboard. */
export function DateInput({ className, ...input }: Props) {
  return (
    <input {...input} className={['field-box field-date', className].filter(Boolean).join(' ')} type="date" />
  )
}
