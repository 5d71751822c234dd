import type { ComponentProps } from 'react'
import { Icon } from '@/components/ui/icon'

type Props = ComponentProps<'select'> & { small?: boolean; working?: boolean }

/** One of a list that is known beforehand. Under five, show them all as radios; over thirty, let people type (combobox). */
export function Select({ small, working, className, ...select }: Props) {
  return (
    <span className="field-over">
      <select
        {...select}
        aria-busy={working || undefined}
        className={['field-box select', small && 'field-small', className].filter(Boolean).join(' ')}
      />
      <Icon
        className={working ? 'icon-end icon-turning' : 'icon-end'}
        name={working ? 'loader' : 'chevron-down'}
      />
    </span>
  )
}

type InlineProps = ComponentProps<'select'> & { label: string }

/** A choice in a line of tools, with its name in the box: Sort, Show. As wide as what is chosen. */
export function InlineSelect({ label, className, ...select }: InlineProps) {
  return (
    <label className={['select-inline', className].filter(Boolean).join(' ')}>
      <span className="select-inline-name">{label}</span>
      <select {...select} className="select" />
      <Icon name="chevron-down" />
    </label>
  )
}
