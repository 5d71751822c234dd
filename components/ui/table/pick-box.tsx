import type { ComponentProps } from 'react'
import { Tick } from '@/components/ui/choice'

/** The box of a row. Its label is the whole cell: a thumb need not aim. */
export function PickBox({ label, ...input }: ComponentProps<typeof Tick> & { label: string }) {
  return (
    <label>
      <Tick {...input} className="row-check" />
      <span className="sr-only">{label}</span>
    </label>
  )
}
